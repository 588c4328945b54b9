package io.lector.finding;

import io.lector.language.NameSpan;
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
        if (BareQuantity.subject(sentence, at)) {
            return true;
        }
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "he", "she", "him", "her", "his" -> before(at, "NNP");
            case "they", "them", "their" -> before(at, "NNP|NNPS|NNS") || person(at);
            case "much", "many", "well" -> compared(at);
            case "too", "either" -> at == span.end() - 1;
            case "likewise" -> true;
            case "same" -> token.is("nsubj", "nsubj:pass", "obj");
            case "so" -> instead(at);
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
                .noneMatch(at -> sentence.token(at).tag().matches(tags) && !doing(at, pronoun));
    }

    /** Whether all that a plural pronoun could mean is one person. */
    private boolean person(int pronoun) {
        return IntStream.range(span.first(), pronoun)
                .filter(at -> sentence.token(at).tag().matches("NNP|NNPS|NNS"))
                .allMatch(at -> sentence.names().stream()
                        .anyMatch(
                                name -> name.type() == NameSpan.Type.PERSON && at >= name.first() && at < name.end()));
    }

    /** Whether a noun does what is done to the pronoun, which then means another: "Bergen outsold them". */
    private boolean doing(int noun, int pronoun) {
        int verb = sentence.token(pronoun).head();
        return sentence.token(pronoun).is("obj", "iobj")
                && sentence.child(verb, "nsubj")
                        .filter(subject -> subject == noun || sentence.under(noun, subject))
                        .isPresent();
    }

    /** "as much", "as well", without what it is compared with or added to. */
    private boolean compared(int at) {
        return at > span.first()
                && sentence.token(at - 1).text().equalsIgnoreCase("as")
                && IntStream.range(at + 1, span.end())
                        .noneMatch(other -> sentence.token(other).text().equalsIgnoreCase("as"));
    }

    /** "They said so": for what was told. */
    private boolean instead(int at) {
        return at > span.first()
                && at == span.end() - 1
                && sentence.token(at - 1).verb();
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
