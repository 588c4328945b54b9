package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;

/** "Kim Moss echoed the mayor's sentiments": what is told of words or figures says nothing when they are not told. */
final class UntoldWords {

    private static final String WORDS =
            "sentiment|view|comment|remark|opinion|feeling|criticism|word|statement|complaint|call|plea";
    private static final String ANSWERING =
            "echo|share|repeat|second|back|support|endorse|reiterate|dismiss|reject|welcome|mirror|defend|answer";

    private static final String MAKING = "make|deliver|issue|give|voice|air|utter";
    private static final String MADE = "announcement|decision|claim|proposal|appeal|accusation|allegation|speech";
    /** What only tells when or where words were said. */
    private static final String COMING = "come|follow|arrive|emerge|coincide";
    /** Figures that an article goes on to tell. */
    private static final String FIGURES = "datum|data|figure|statistic|number|news";

    private static final String POINTING = "underline|underscore|highlight|reinforce|illustrate|fuel|confirm|paint";

    private UntoldWords() {}

    static Optional<String> of(ParsedSentence sentence, List<Integer> told) {
        return told.stream()
                .filter(at -> sentence.token(at).noun())
                .filter(at ->
                        words(sentence, at) || sentence.token(at).lemma().matches(FIGURES) && figures(sentence, at))
                .findFirst()
                .map(at -> "does not tell the " + sentence.token(at).text());
    }

    private static boolean words(ParsedSentence sentence, int at) {
        String noun = sentence.token(at).lemma();
        return noun.matches(WORDS) && answered(sentence, at) && somebodys(sentence, at)
                || noun.matches(WORDS + "|" + MADE) && occasion(sentence, at);
    }

    /** "Made his remarks during a speech", "the comments from Norway came when": only how and when they were made. */
    private static boolean occasion(ParsedSentence sentence, int noun) {
        String verb = sentence.token(noun).head() < 0
                ? ""
                : sentence.token(sentence.token(noun).head()).lemma();
        boolean made = sentence.token(noun).is("obj", "nsubj:pass") && verb.matches(MAKING);
        boolean came = sentence.token(noun).is("nsubj") && verb.matches(COMING);
        boolean known = sentence.child(noun, "nmod:poss").isPresent()
                || sentence.child(noun, "det")
                        .filter(det -> sentence.token(det).text().matches("(?i)the|this|that|these|those"))
                        .isPresent();
        return (made || came) && known && untold(sentence, noun);
    }

    /** Whether nothing tells what they were about: only from whom they came. */
    private static boolean untold(ParsedSentence sentence, int noun) {
        return sentence.child(noun, "acl", "acl:relcl", "appos", "ccomp", "compound")
                        .isEmpty()
                && sentence.children(noun, "nmod").stream().allMatch(of -> sentence.child(of, "case")
                        .filter(link -> sentence.token(link).text().matches("from|by"))
                        .isPresent());
    }

    /** "Data from Norway underlined the problems": which data is not told. */
    private static boolean figures(ParsedSentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return sentence.token(noun).is("nsubj")
                && sentence.token(verb).lemma().matches(POINTING)
                && sentence.child(noun, "amod", "compound", "nummod", "nmod:poss")
                        .isEmpty()
                && sentence.children(noun, "nmod").stream().allMatch(of -> sentence.child(of, "case")
                        .filter(link -> sentence.token(link).text().matches("from|by|out"))
                        .isPresent())
                && sentence.subtree(verb).stream()
                        .noneMatch(at -> sentence.token(at).tag().equals("CD") && !dated(sentence, at));
    }

    private static boolean dated(ParsedSentence sentence, int at) {
        return sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
    }

    private static boolean answered(ParsedSentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        boolean object = sentence.token(noun).is("obj", "nsubj:pass")
                && sentence.token(verb).lemma().matches(ANSWERING);
        boolean subject =
                sentence.token(noun).is("nsubj") && sentence.child(verb, "cop").isPresent();
        return object || subject;
    }

    /** Whether it is only said whose they are. */
    private static boolean somebodys(ParsedSentence sentence, int noun) {
        return sentence.child(noun, "nmod:poss").isPresent()
                && sentence.child(noun, "nmod", "acl", "acl:relcl", "appos", "ccomp")
                        .isEmpty();
    }
}
