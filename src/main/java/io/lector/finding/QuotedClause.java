package io.lector.finding;

import io.lector.fact.Evidence;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a long quotation may be broken off: behind a main clause with its subject and objects that denies nothing. */
final class QuotedClause {

    private static final int FEWEST_WORDS = 6;
    /** Words with which something is added; "if", "but" and "with more money" would take something back. */
    private static final Set<String> ADDING = Set.of("and", "because", "so", "since");

    private QuotedClause() {}

    /** Index behind the last token that is quoted; nothing when it cannot be broken off. */
    static Optional<Integer> end(ParsedSentence sentence, int first, int end) {
        return IntStream.range(first + FEWEST_WORDS - 1, end)
                .filter(at -> fits(sentence, first, at) && joint(sentence, first, at))
                .boxed()
                .reduce((earlier, later) -> later);
    }

    private static boolean fits(ParsedSentence sentence, int first, int at) {
        int words = sentence.text(first, at).strip().split("\\s+").length;
        return words >= FEWEST_WORDS && words <= Evidence.MAX_QUOTE_WORDS;
    }

    private static boolean joint(ParsedSentence sentence, int first, int at) {
        int next = sentence.token(at).text().equals(",") ? at + 1 : at;
        if (next >= sentence.tokens().size()
                || !ADDING.contains(sentence.token(next).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        List<Integer> heads = IntStream.range(first, at)
                .filter(inside -> !sentence.token(inside).is("punct"))
                .filter(inside -> sentence.token(inside).head() < first
                        || sentence.token(inside).head() >= at)
                .boxed()
                .toList();
        return heads.size() == 1 && main(sentence, heads.get(0), first, at) && adds(sentence, heads.get(0), next);
    }

    private static boolean main(ParsedSentence sentence, int head, int first, int at) {
        boolean verbal =
                sentence.token(head).verb() || sentence.child(head, "cop").isPresent();
        boolean subject = sentence.child(head, "nsubj", "nsubj:pass")
                .filter(who -> who >= first && who < at)
                .isPresent();
        boolean free = sentence.children(head, "mark").isEmpty()
                && !sentence.token(head).is("advcl", "acl", "acl:relcl");
        boolean denied = IntStream.range(first, at).mapToObj(sentence::token).anyMatch(token -> token.text()
                .matches("(?i)not|n['’]t|never|no|nothing|nobody|hardly|unless|if"));
        return verbal && subject && free && !denied;
    }

    /** Whether what follows hangs on the main verb itself and is no object of it. */
    private static boolean adds(ParsedSentence sentence, int head, int next) {
        Token token = sentence.token(next);
        int part = token.is("cc", "case", "mark") ? token.head() : next;
        boolean own =
                sentence.token(part).head() == head && sentence.token(part).is("advcl", "obl", "conj");
        boolean shared = sentence.token(part).is("conj")
                && sentence.child(part, "nsubj", "nsubj:pass").isEmpty();
        boolean conditional = sentence.children(part, "mark").stream()
                .anyMatch(at -> sentence.token(at).text().matches("(?i)if|unless|until"));
        return own
                && !conditional
                && (!shared || sentence.child(head, "obj", "obl", "xcomp").isPresent());
    }
}
