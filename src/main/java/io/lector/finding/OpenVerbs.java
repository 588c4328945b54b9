package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs that leave open what it is about when what completes them was told before: "backed down", "informed me". */
final class OpenVerbs {

    /** A verb or a verb with its particle, which is told from, to, with, against, for or of something. */
    private static final Set<String> OPEN = Set.of(("back_down give_in give_up pull_out back_out step_in follow_suit"
                    + " relent comply retaliate respond react refuse decline agree object reconsider backtrack hesitate"
                    + " disagree consent oblige inform notify remind persuade convince warn accuse align side intervene"
                    + " reply oppose succeed fail resist withdraw concede capitulate differ depend insist rely")
            .split(" "));

    private static final String LINKS = "(?i)from|to|with|against|for|of|on|over|about|that|upon|into|out";
    /** What somebody is told of, which an object alone does not say. */
    private static final String TELLING = "inform|notify|remind|persuade|convince|warn";

    /** Told of what somebody has in mind, not of what is seen. */
    private static final String AHEAD =
            "(?i).*\\blook(s|ed|ing)? (far )?(beyond|past|ahead|forward|elsewhere|back)\\b.*";

    private OpenVerbs() {}

    /** @param words the telling */
    static Optional<String> of(ParsedSentence sentence, List<Integer> told, String words) {
        if (words.matches(AHEAD)) {
            return Optional.of("does not tell what is looked to");
        }
        return told.stream()
                .filter(at -> sentence.token(at).verb() && open(sentence, told, at))
                .findFirst()
                .map(at -> "does not tell what \"" + sentence.token(at).lemma() + "\" is about");
    }

    private static boolean open(ParsedSentence sentence, List<Integer> told, int verb) {
        String lemma = sentence.token(verb).lemma();
        int next = verb + 1;
        String phrasal = next < sentence.tokens().size()
                ? lemma + "_" + sentence.token(next).text()
                : lemma;
        boolean particle = OPEN.contains(phrasal);
        if (!particle && !OPEN.contains(lemma)) {
            return false;
        }
        boolean telling = lemma.matches(TELLING);
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        boolean object =
                !telling && (passive || sentence.children(verb, "obj").stream().anyMatch(told::contains));
        boolean clause = sentence.children(verb, "xcomp", "ccomp").stream().anyMatch(told::contains);
        boolean linked = sentence.children(verb, "obl", "advcl", "nmod").stream()
                .filter(told::contains)
                .anyMatch(at -> leads(sentence, at));
        boolean of = telling
                && told.stream()
                        .anyMatch(
                                at -> at > verb && sentence.token(at).text().matches("of|that|about|to|against|over"));
        boolean led =
                of || told.contains(next) && sentence.token(next).text().matches("to|from|with|against|for|of|that|on");
        return !object && !clause && !linked && !led;
    }

    private static boolean leads(ParsedSentence sentence, int at) {
        return sentence.children(at, "case", "mark").stream()
                .map(lead -> sentence.token(lead).text())
                .anyMatch(lead -> lead.matches(LINKS));
    }
}
