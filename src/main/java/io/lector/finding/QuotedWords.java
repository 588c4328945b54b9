package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import io.lector.language.ParsedSentence;
import io.lector.language.QuotedSpan;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A whole sentence that somebody is quoted with, or the clause that opens a long one, with "…".
 *
 * @param first index of its first token
 * @param end index behind its last one
 * @param text without quotation marks and full stop
 */
record QuotedWords(int first, int end, String text) {

    private static final int FEWEST_WORDS = 5;

    /** The part of a sentence inside a quotation, when it can be told by itself. */
    static Optional<QuotedWords> of(ParsedSentence sentence, QuotedSpan span, Reasons reasons) {
        List<Integer> inside = IntStream.range(0, sentence.tokens().size())
                .filter(at -> span.holds(sentence.token(at).start()))
                .filter(at -> !sentence.token(at).text().matches("[“”\"]"))
                .boxed()
                .toList();
        if (inside.isEmpty() || inside.get(inside.size() - 1) - inside.get(0) + 1 != inside.size()) {
            return reasons.no("a quotation in pieces");
        }
        int end = inside.get(inside.size() - 1) + 1;
        if (!Character.isUpperCase(sentence.token(inside.get(0)).text().codePointAt(0))) {
            return reasons.no("a quotation that is no sentence");
        }
        while (end > inside.get(0) && sentence.token(end - 1).text().matches("[,.;!]")) {
            end--;
        }
        Span whole = new Span(QuotedOpening.behindLinks(sentence, inside.get(0), end), end);
        if (count(sentence, whole) <= Evidence.MAX_QUOTE_WORDS) {
            return of(sentence, whole, false, reasons);
        }
        return QuotedClause.end(sentence, whole.first(), whole.end())
                .flatMap(cut -> of(sentence, new Span(whole.first(), cut), true, reasons))
                .or(() -> reasons.no("a quotation of " + count(sentence, whole) + " words"));
    }

    private static Optional<QuotedWords> of(ParsedSentence sentence, Span span, boolean cut, Reasons reasons) {
        if (count(sentence, span) < FEWEST_WORDS) {
            return reasons.no("a quotation of " + count(sentence, span) + " words");
        }
        if (!standsAlone(sentence, span)) {
            return reasons.no("a quotation that does not stand alone");
        }
        if (wordless(sentence, span)) {
            return reasons.no("a quotation with a word missing");
        }
        if (QuotedClause.dashed(sentence, span.first(), span.end())) {
            return reasons.no("a quotation broken by a dash");
        }
        if (!cut && !complete(sentence, span)) {
            return reasons.no("a quotation that is no clause of its own");
        }
        String words = ArticleText.normalised(sentence.text(span.first(), span.end()));
        String capital = words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
        String told = capital + (cut ? " …" : "");
        return words.matches("[^\\[\\]…“”\"()]*[\\p{L}\\p{Nd}%’']") && !words.contains("...")
                ? Optional.of(new QuotedWords(span.first(), span.end(), told))
                : reasons.no("a quotation with words left out or put in");
    }

    /** "our chance victory": two nouns between which the parser finds no tie. */
    private static boolean wordless(ParsedSentence sentence, Span span) {
        return span.tokens().stream()
                .anyMatch(at -> sentence.token(at).noun()
                        && sentence.token(at).is("dep")
                        && sentence.token(at).head() == at - 1
                        && sentence.token(at - 1).noun());
    }

    private static int count(ParsedSentence sentence, Span span) {
        return ArticleText.normalised(sentence.text(span.first(), span.end())).split(" ").length;
    }

    /** Whether the words mean something to who has not read what was said before. */
    private static boolean standsAlone(ParsedSentence sentence, Span span) {
        Token opening = sentence.token(span.first());
        boolean linked =
                opening.text().matches("(?i)or|because|also|then|yes|no|well|you|if|which|who|even|still|when|what");
        boolean named =
                span.tokens().stream().anyMatch(at -> sentence.token(at).tag().equals("NNP"));
        boolean the =
                span.tokens().stream().anyMatch(at -> sentence.token(at).text().equalsIgnoreCase("the"));
        boolean noun = span.tokens().stream().anyMatch(at -> sentence.token(at).noun());
        boolean opens = opening.tag().equals("EX") ? named || !the : !linked;
        boolean points = new QuotedPointers(sentence, span).any();
        return opens && !points && noun && (named || !bare(sentence, span));
    }

    /** Whether it is about "the vehicles" and nobody knows which. */
    private static boolean bare(ParsedSentence sentence, Span span) {
        return span.size() > 2
                && sentence.token(span.first()).text().equalsIgnoreCase("the")
                && sentence.token(span.first() + 1).noun()
                && sentence.token(span.first() + 2).tag().matches("VB.*|MD");
    }

    /** Whether the words are a clause of their own with a subject. */
    private static boolean complete(ParsedSentence sentence, Span span) {
        List<Integer> heads = span.tokens().stream()
                .filter(at -> !span.has(sentence.token(at).head()))
                .filter(at -> !sentence.token(at).is("punct", "cc", "mark"))
                .toList();
        if (heads.size() != 1) {
            return false;
        }
        int head = heads.get(0);
        boolean verbal =
                sentence.token(head).verb() || sentence.child(head, "cop").isPresent();
        return verbal
                && sentence.child(head, "nsubj", "nsubj:pass", "expl", "csubj").isPresent();
    }
}
