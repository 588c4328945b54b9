package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a long quotation may be broken off: behind a main clause with its subject and objects, before words that only
 * add to it.
 */
final class QuotedClause {

    private static final int FEWEST_WORDS = 6;
    /** Fewer words are not worth being left out. */
    private static final int FEWEST_LEFT_OUT = 4;
    /** Links behind which something is added; "if", "but" and "than" would take something back, and a preposition may open the point. */
    private static final String ADDING = "(?i)and|because|so|since|whilst|while|which|who|where";

    private static final String TAKING_BACK = "(?i)if|unless|until|except|without|only|although|though|provided";

    private QuotedClause() {}

    /** Index behind the last token that is quoted; nothing when it cannot be broken off. */
    static Optional<Integer> end(ParsedSentence sentence, int first, int end) {
        return IntStream.range(first + FEWEST_WORDS - 1, end - FEWEST_LEFT_OUT + 1)
                .filter(at -> fits(sentence, first, at)
                        && !dashed(sentence, first, at)
                        && joint(sentence, new Span(first, end), at))
                .boxed()
                .reduce((earlier, later) -> later);
    }

    /** Whether a dash breaks what is kept. */
    static boolean dashed(ParsedSentence sentence, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(sentence::token)
                .anyMatch(token -> token.is("punct") && token.text().matches("[-–—]|--"));
    }

    private static boolean fits(ParsedSentence sentence, int first, int at) {
        int words = ArticleText.normalised(sentence.text(first, at)).split(" ").length;
        return words >= FEWEST_WORDS
                && words <= Evidence.MAX_QUOTE_WORDS
                && !sentence.token(at - 1).is("punct");
    }

    private static boolean joint(ParsedSentence sentence, Span whole, int at) {
        boolean dash = sentence.token(at).text().matches("[-–—;:]|--");
        boolean comma = sentence.token(at).text().equals(",");
        int next = dash || comma ? at + 1 : at;
        String link = next < whole.end() ? sentence.token(next).text() : "";
        if (link.isEmpty() || !link.matches(ADDING) && (!dash || link.matches("(?i)but|if|unless|or|not"))) {
            return false;
        }
        List<Integer> heads = IntStream.range(whole.first(), at)
                .filter(inside -> !sentence.token(inside).is("punct"))
                .filter(inside -> sentence.token(inside).head() < whole.first()
                        || sentence.token(inside).head() >= at)
                .boxed()
                .toList();
        return heads.size() == 1
                && main(sentence, heads.get(0), new Span(whole.first(), at))
                && IntStream.range(at, whole.end())
                        .filter(part -> sentence.token(part).head() >= whole.first()
                                && sentence.token(part).head() < at)
                        .allMatch(part -> adds(sentence, part, heads.get(0)))
                && !takesBack(sentence, at, whole.end());
    }

    /** Whether a condition follows, up to where another clause is joined. */
    private static boolean takesBack(ParsedSentence sentence, int at, int end) {
        return IntStream.range(at, end)
                .takeWhile(near -> near < at + 2 || !sentence.token(near).text().matches("and|but|[-–—;:]"))
                .anyMatch(near ->
                        sentence.token(near).text().matches(near < at + 2 ? TAKING_BACK + "|not" : TAKING_BACK));
    }

    private static boolean main(ParsedSentence sentence, int head, Span quoted) {
        boolean verbal =
                sentence.token(head).verb() || sentence.child(head, "cop").isPresent();
        boolean subject = sentence.child(head, "nsubj", "nsubj:pass", "expl")
                .filter(quoted::has)
                .isPresent();
        boolean free = sentence.children(head, "mark").isEmpty()
                && !sentence.token(head).is("advcl", "acl", "acl:relcl");
        boolean contrasted = quoted.tokens().stream().map(sentence::token).anyMatch(token -> token.text()
                .matches("(?i)only|just|simply|merely|hardly|either|neither|whether|between|no|never|nothing|same"
                        + "|such"));
        return verbal && subject && free && !contrasted;
    }

    /** Whether what follows adds to the main clause and is no object of it. */
    private static boolean adds(ParsedSentence sentence, int part, int head) {
        Token token = sentence.token(part);
        boolean own = token.head() == head || stated(sentence, token.head(), head);
        boolean object = sentence.child(token.head(), "obj", "xcomp", "ccomp", "cop")
                .filter(at -> at < part && !sentence.token(at).tag().equals("PRP"))
                .isPresent();
        boolean subject =
                sentence.child(part, "nsubj", "nsubj:pass", "expl", "csubj").isPresent();
        boolean clause =
                sentence.token(part).verb() || sentence.child(part, "cop").isPresent();
        boolean but = sentence.children(part, "cc").stream()
                .anyMatch(at -> sentence.token(at).text().equalsIgnoreCase("but"));
        return switch (token.relation()) {
            case "punct", "cc", "advcl" -> true;
            case "parataxis" -> own;
            case "conj" ->
                own && clause && !but && (subject || object && finite(sentence, part) && !resumed(sentence, part));
            case "acl:relcl" -> !bare(sentence, token.head(), part);
            default -> false;
        };
    }

    /** Whether a verb without a subject is told by itself: not the second half of "to take and use". */
    private static boolean finite(ParsedSentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[DZPG]")
                || sentence.children(verb, "aux", "cop").stream()
                        .anyMatch(at -> sentence.token(at).tag().matches("VB[DZP]|MD"));
    }

    /** Whether it turns what was told before: "bought four ferries and lost all four". */
    private static boolean resumed(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obj", "obl").stream()
                .anyMatch(at -> sentence.token(at).tag().matches("CD|DT|PDT")
                        && sentence.children(at, "nmod").isEmpty());
    }

    /** Whether only what follows says which, or of what kind: "the man who came", "people who work". */
    private static boolean bare(ParsedSentence sentence, int noun, int part) {
        boolean one = sentence.children(noun, "det").stream()
                .anyMatch(at -> sentence.token(at).text().matches("(?i)an?"));
        boolean told = sentence.children(noun).stream()
                .anyMatch(at -> at < part && sentence.token(at).is("amod", "compound", "nmod", "nmod:poss"));
        boolean apart = sentence.token(sentence.subtree(part).get(0) - 1).text().equals(",");
        return !apart && !(one && told);
    }

    /** Whether a verb is what the main clause states: "found that boys run faster". */
    private static boolean stated(ParsedSentence sentence, int verb, int head) {
        return sentence.token(verb).is("ccomp", "xcomp", "conj")
                && (sentence.token(verb).head() == head
                        || stated(sentence, sentence.token(verb).head(), head));
    }
}
