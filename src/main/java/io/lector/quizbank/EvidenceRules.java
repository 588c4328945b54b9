package io.lector.quizbank;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of the evidence of an entity or a fact, without the article's text at hand. */
final class EvidenceRules {

    static final List<String> ANCHORS = List.of("paragraph", "sentence", "start", "end", "sha256");

    /** White space and dashes part words; hyphens and apostrophes do not. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u2013\\u2014]+");

    private EvidenceRules() {}

    static Stream<Fault> quoteIsShort(Entry entry, Names names) {
        return entry.each("evidence").stream()
                .map(evidence -> evidence.at("quote"))
                .filter(quote -> words(quote.text()) > Evidence.MAX_QUOTE_WORDS)
                .map(quote -> quote.fault(
                        "has " + words(quote.text()) + " words; a quote has at most " + Evidence.MAX_QUOTE_WORDS));
    }

    static Stream<Fault> isAnchored(Entry entry, Names names) {
        return entry.each("evidence").stream()
                .filter(evidence -> !ANCHORS.stream().allMatch(evidence::has))
                .map(evidence -> evidence.fault("is not tied to the text yet; run the command anchor"));
    }

    static long words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(ArticleText.normalised(text))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
