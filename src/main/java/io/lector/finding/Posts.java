package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;

/** Verbs of holding or leaving a post, and whether a telling says which post: "stepped down", "served for seven years". */
final class Posts {

    private static final String LEAVING = "resign|step down|stand down";
    private static final String HOLDING = "serve|act|sit";
    private static final String LINKS =
            "(?i)as|from|in|on|under|with|at|for|over|after|of|to|because|amid|following|by|against";
    private static final String LENGTHS = "year|month|week|day|decade|term|hour|minute|time|while|period";
    /** A description before the verb, beside its auxiliaries: "the finance minister has". */
    private static final String DESCRIBED = "(?s)(.* )?(?!(?:has|had|have|will|would|was|did|also)\\b)\\p{Ll}{4,}\\b.*";

    private Posts() {}

    /** @param words the telling */
    static Optional<String> lack(ParsedSentence sentence, List<Integer> told, String words) {
        return told.stream()
                .filter(at -> sentence.token(at).verb())
                .filter(at -> leaves(sentence, at) && !described(sentence, at, words) || holds(sentence, told, at))
                .filter(at -> !linked(sentence, told, at))
                .findFirst()
                .map(at -> "does not tell the post of \"" + sentence.token(at).lemma() + "\"");
    }

    private static boolean leaves(ParsedSentence sentence, int verb) {
        String particle = verb + 1 < sentence.tokens().size()
                ? " " + sentence.token(verb + 1).text()
                : "";
        return (sentence.token(verb).lemma() + particle).matches("(?:" + LEAVING + ")\\b.*");
    }

    private static boolean holds(ParsedSentence sentence, List<Integer> told, int verb) {
        return sentence.token(verb).lemma().matches(HOLDING)
                && sentence.child(verb, "nsubj")
                        .filter(who -> sentence.token(who).tag().matches("NNP|PRP|WP"))
                        .isPresent()
                && sentence.children(verb, "obj", "xcomp", "advmod", "compound:prt").stream()
                        .noneMatch(told::contains);
    }

    private static boolean described(ParsedSentence sentence, int verb, String words) {
        int end = words.indexOf(" " + sentence.token(verb).text());
        return end > 0 && words.substring(0, end).matches(DESCRIBED);
    }

    private static boolean linked(ParsedSentence sentence, List<Integer> told, int verb) {
        return sentence.children(verb, "obl", "advcl", "obj", "xcomp").stream()
                .filter(told::contains)
                .filter(at -> !lasting(sentence, at))
                .anyMatch(at -> sentence.token(at).is("obj", "xcomp")
                        || sentence.children(at, "case", "mark").stream()
                                .anyMatch(lead -> sentence.token(lead).text().matches(LINKS)));
    }

    /** Whether words are a time or a length of time. */
    private static boolean lasting(ParsedSentence sentence, int at) {
        return sentence.token(at).lemma().matches(LENGTHS)
                || sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
    }
}
