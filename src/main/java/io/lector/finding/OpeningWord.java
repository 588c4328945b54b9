package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The capital of words that opened a sentence: only an ordinary word loses it inside another sentence. */
final class OpeningWord {

    /** Adjectives that are always written with a capital. */
    private static final Set<String> ALWAYS =
            Set.of(("olympic paralympic christian catholic protestant anglican orthodox muslim islamic jewish "
                            + "hindu sikh buddhist arab arabic asian african european latin hispanic victorian georgian roman "
                            + "tory labour democratic republican nobel oscar grammy christmas easter internet nato")
                    .split(" "));

    private static final String PARTY = "Conservative|Liberal|Independent|Green|National|Royal|Federal|Social|United";

    private OpeningWord() {}

    /**
     * The words as they stand inside a sentence.
     *
     * @param first index of the token with which they begin
     * @param body where the word may be written with its capital inside a sentence
     */
    static String lowered(ParsedSentence sentence, int first, String words, List<ParsedSentence> body) {
        boolean keeps = !words.startsWith(sentence.token(first).text())
                || name(sentence, first) && !common(sentence, first, body)
                || title(sentence, first, body)
                || written(sentence.token(first).text(), body);
        return keeps ? words : words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
    }

    /** "World" of a 100m champion: tagged as a name, but the article writes it small and no capital follows. */
    private static boolean common(ParsedSentence sentence, int first, List<ParsedSentence> body) {
        Token token = sentence.token(first);
        String small = token.text().toLowerCase(Locale.ROOT);
        return token.proper()
                && first + 1 < sentence.tokens().size()
                && !Character.isUpperCase(sentence.token(first + 1).text().codePointAt(0))
                && !sentence.token(first + 1).tag().equals("POS")
                && body.stream().anyMatch(other -> other.tokens().stream()
                        .anyMatch(word -> word.text().equals(small)));
    }

    private static boolean name(ParsedSentence sentence, int first) {
        Token token = sentence.token(first);
        boolean owner = first + 1 < sentence.tokens().size()
                && sentence.token(first + 1).tag().equals("POS")
                && token.tag().matches("JJ|NN|VBN?");
        return token.proper()
                || party(sentence, first)
                || owner
                || token.text().matches("\\p{Lu}{2,}.*|I")
                || ALWAYS.contains(token.text().toLowerCase(Locale.ROOT))
                || Gazetteer.byAdjective(token.text()).isPresent()
                || first + 1 < sentence.tokens().size()
                        && Gazetteer.byAdjective(sentence.text(first, first + 2))
                                .isPresent();
    }

    /** "Liberal" of a councillor, and "Liberal Democrat"; elsewhere it may be an ordinary word. */
    private static boolean party(ParsedSentence sentence, int first) {
        String next =
                first + 1 < sentence.tokens().size() ? sentence.token(first + 1).text() : "";
        return sentence.token(first).text().matches(PARTY)
                && next.matches("\\p{Lu}.*|peer|leader|councillor|candidate|spokes\\w+|chairman|minister|senator");
    }

    /** "The Harbour" of a play: so written inside a sentence too, or with common words that all have a capital. */
    private static boolean title(ParsedSentence sentence, int first, List<ParsedSentence> body) {
        Token article = sentence.token(first);
        if (!article.text().matches("The|An?") || first + 1 >= sentence.tokens().size()) {
            return false;
        }
        String next = sentence.token(first + 1).text();
        int head = article.head();
        boolean common = head > first + 1
                && sentence.token(head).text().matches("\\p{Lu}\\p{Ll}+")
                && sentence.token(head).tag().matches("NNP?S?")
                && IntStream.range(first + 1, head).allMatch(at -> commonWithCapital(sentence.token(at)));
        return common
                || body.stream()
                        .anyMatch(other -> IntStream.range(1, other.tokens().size() - 1)
                                .filter(at -> other.token(at - 1).text().matches("\\p{L}+"))
                                .anyMatch(at -> other.token(at).text().equals(article.text())
                                        && other.token(at + 1).text().equals(next)
                                        && Character.isUpperCase(next.codePointAt(0))));
    }

    private static boolean commonWithCapital(Token token) {
        return token.text().matches("\\p{Lu}\\p{Ll}+")
                && token.tag().matches("JJ[RS]?|NNS?|VB[GN]")
                && !ALWAYS.contains(token.text().toLowerCase(Locale.ROOT))
                && !token.text().matches(PARTY)
                && Gazetteer.byAdjective(token.text()).isEmpty();
    }

    /** Whether the article writes the word with a capital inside its sentences, and never without. */
    private static boolean written(String word, List<ParsedSentence> body) {
        boolean capital = false;
        for (ParsedSentence sentence : body) {
            for (int at = 1; at < sentence.tokens().size(); at++) {
                String text = sentence.token(at).text();
                if (text.equals(word.toLowerCase(Locale.ROOT))) {
                    return false;
                }
                capital |= text.equals(word) && sentence.token(at - 1).text().matches("\\p{L}+|,|['’]s");
            }
        }
        return capital;
    }
}
