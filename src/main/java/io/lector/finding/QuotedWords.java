package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import io.lector.language.ParsedSentence;
import io.lector.language.QuotedSpan;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A whole sentence that somebody is quoted with, or a long one's main clause and "…".
 *
 * @param first index of its first token
 * @param end index behind its last one
 * @param text without quotation marks and full stop
 */
record QuotedWords(int first, int end, String text) {

    private static final int FEWEST_WORDS = 5;

    /** The part of a sentence inside a quotation, when it can be told by itself. */
    static Optional<QuotedWords> of(ParsedSentence sentence, QuotedSpan span) {
        List<Integer> inside = IntStream.range(0, sentence.tokens().size())
                .filter(at -> span.holds(sentence.token(at).start()))
                .filter(at -> !sentence.token(at).text().matches("[“”\"]"))
                .boxed()
                .toList();
        if (inside.isEmpty() || inside.get(inside.size() - 1) - inside.get(0) + 1 != inside.size()) {
            return Optional.empty();
        }
        int first = inside.get(0);
        int end = inside.get(inside.size() - 1) + 1;
        while (end > first && sentence.token(end - 1).text().matches("[,.;!]")) {
            end--;
        }
        int whole = end;
        if (sentence.text(first, end).strip().split("\\s+").length > Evidence.MAX_QUOTE_WORDS) {
            end = QuotedClause.end(sentence, first, end).orElse(end);
        }
        boolean cut = end < whole;
        String words = ArticleText.normalised(sentence.text(first, end));
        int count = words.split(" ").length;
        boolean fits = count >= FEWEST_WORDS && count <= Evidence.MAX_QUOTE_WORDS;
        return fits
                        && standsAlone(sentence, first, end)
                        && (cut || complete(sentence, first, end))
                        && words.matches("\\p{Lu}[^\\[\\]…“”\"]*[\\p{L}\\p{Nd}%’']")
                ? Optional.of(new QuotedWords(first, end, cut ? words + " …" : words))
                : Optional.empty();
    }

    /** Whether the words mean something to who has not read what was said before. */
    private static boolean standsAlone(ParsedSentence sentence, int first, int end) {
        Token opening = sentence.token(first);
        boolean linked = opening.text().matches("But|And|So|Or|Because|Also|Then|Yes|No|Well|You");
        boolean named = IntStream.range(first, end)
                .anyMatch(at -> sentence.token(at).tag().equals("NNP"));
        boolean points = IntStream.range(first, end).mapToObj(sentence::token).anyMatch(QuotedWords::points);
        boolean noun =
                IntStream.range(first, end).anyMatch(at -> sentence.token(at).noun());
        if (linked || !noun || !named && (points || bare(sentence, first, end))) {
            return false;
        }
        return !opening.text().matches("(?i)this|that|these|those|it|they|he|she");
    }

    private static boolean points(Token token) {
        boolean pronoun =
                token.text().matches("(?i)this|these|those|he|she|it|they|him|them|his|her|its|their|there|here");
        boolean that = token.text().equalsIgnoreCase("that")
                && !token.is("mark")
                && !token.tag().startsWith("W");
        return pronoun && !token.tag().equals("EX") || that;
    }

    /** Whether it is about "the vehicles" and nobody knows which. */
    private static boolean bare(ParsedSentence sentence, int first, int end) {
        return first + 2 < end
                && sentence.token(first).text().equals("The")
                && sentence.token(first + 1).noun()
                && sentence.token(first + 2).tag().matches("VB.*|MD");
    }

    /** Whether the words are a clause of their own with a subject. */
    private static boolean complete(ParsedSentence sentence, int first, int end) {
        List<Integer> heads = IntStream.range(first, end)
                .filter(at ->
                        sentence.token(at).head() < first || sentence.token(at).head() >= end)
                .filter(at -> !sentence.token(at).is("punct"))
                .boxed()
                .toList();
        if (heads.size() != 1) {
            return false;
        }
        int head = heads.get(0);
        boolean verbal =
                sentence.token(head).verb() || sentence.child(head, "cop").isPresent();
        return verbal && sentence.child(head, "nsubj", "nsubj:pass").isPresent();
    }
}
