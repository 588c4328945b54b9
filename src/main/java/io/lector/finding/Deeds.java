package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Nouns for what is done to something, told without what it is done to: "proposed a freeze", "sought a review". */
final class Deeds {

    private static final Set<String> DEEDS =
            Set.of(("freeze ban review appeal inquiry probe crackdown overhaul shake-up"
                            + " moratorium boycott takeover embargo reshuffle clampdown postponement cutback")
                    .split(" "));
    private static final String LINKS = "(?i)of|on|to|for|into|against|over|from|by|that|than|between|with";
    /** What something is done on without being done to it. */
    private static final String GROUNDS = "grounds?|basis|reason|behalf|scale|day|week|month|year";

    private Deeds() {}

    /** @param told indexes of the tokens that are told, in order */
    static Optional<String> of(ParsedSentence sentence, List<Integer> told) {
        return told.stream()
                .filter(at -> DEEDS.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT)))
                .filter(at ->
                        sentence.token(at).is("obj") && sentence.token(at).tag().equals("NN"))
                .filter(at -> bare(sentence, at) && !linked(sentence, told, at))
                .findFirst()
                .map(at -> "\"" + sentence.token(at).text() + "\" of or about what");
    }

    private static boolean bare(ParsedSentence sentence, int noun) {
        boolean indefinite = sentence.child(noun, "det")
                .filter(det -> sentence.token(det).text().matches("(?i)an?|another"))
                .isPresent();
        return indefinite
                && sentence.child(noun, "compound", "nmod:poss", "appos", "acl", "acl:relcl", "conj")
                        .isEmpty();
    }

    private static boolean linked(ParsedSentence sentence, List<Integer> told, int noun) {
        int verb = sentence.token(noun).head();
        return told.stream()
                .filter(at -> at > noun)
                .filter(at ->
                        sentence.token(at).head() == noun || sentence.token(at).head() == verb)
                .filter(at -> !sentence.token(at).lemma().matches(GROUNDS))
                .filter(at -> sentence.times().stream().noneMatch(time -> at >= time.first() && at < time.end()))
                .flatMap(at -> sentence.children(at, "case", "mark").stream())
                .anyMatch(lead -> sentence.token(lead).text().matches(LINKS));
    }
}
