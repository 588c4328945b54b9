package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words of a quotation that mean nothing without what was said before it: "it", "that", "on there", "one". */
final class QuotedPointers {

    private final ParsedSentence sentence;
    private final Span span;

    QuotedPointers(ParsedSentence sentence, Span span) {
        this.sentence = sentence;
        this.span = span;
    }

    boolean any() {
        return span.tokens().stream().anyMatch(this::points);
    }

    private boolean points(int at) {
        Token token = sentence.token(at);
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "he", "she", "him", "her", "his" -> before(at, "NNP");
            case "they", "them", "their" -> before(at, "NNP|NNPS|NNS");
            case "its" -> before(at, "NN|NNP");
            case "it" -> !token.is("expl");
            case "there", "here" -> !token.tag().equals("EX");
            case "this", "these", "those", "such" -> !dated(at) && !following(at);
            case "that" -> !token.is("mark") && !token.tag().startsWith("W");
            case "one", "ones" -> !token.is("nummod");
            case "more", "less", "enough", "both", "neither" -> token.is("nsubj", "nsubj:pass", "obj", "root");
            default -> false;
        };
    }

    /** Whether no noun stands before a pronoun that it could mean. */
    private boolean before(int pronoun, String tags) {
        return IntStream.range(span.first(), pronoun)
                .noneMatch(at -> sentence.token(at).tag().matches(tags));
    }

    /** "this morning". */
    private boolean dated(int at) {
        return sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
    }

    /** "those who", "such as". */
    private boolean following(int at) {
        return at + 1 < span.end() && sentence.token(at + 1).text().matches("who|whose|of|as");
    }
}
