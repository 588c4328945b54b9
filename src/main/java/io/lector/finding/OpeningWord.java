package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The capital of words that opened a sentence: only an ordinary word loses it inside another sentence. */
final class OpeningWord {

    /** Adjectives that are always written with a capital. */
    private static final Set<String> ALWAYS =
            Set.of(("olympic paralympic christian catholic protestant anglican orthodox muslim islamic jewish "
                            + "hindu sikh buddhist arab arabic asian african european latin hispanic victorian georgian roman "
                            + "tory labour democratic republican nobel oscar grammy christmas easter internet nato")
                    .split(" "));

    private OpeningWord() {}

    /**
     * The words as they stand inside a sentence.
     *
     * @param first index of the token with which they begin
     * @param body where the word may be written with its capital inside a sentence
     */
    static String lowered(ParsedSentence sentence, int first, String words, List<ParsedSentence> body) {
        boolean keeps = !words.startsWith(sentence.token(first).text())
                || name(sentence, first)
                || written(sentence.token(first).text(), body);
        return keeps ? words : words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
    }

    private static boolean name(ParsedSentence sentence, int first) {
        Token token = sentence.token(first);
        boolean owner = first + 1 < sentence.tokens().size()
                && sentence.token(first + 1).tag().equals("POS")
                && token.tag().matches("JJ|NN|VBN?");
        return token.proper()
                || owner
                || token.text().matches("\\p{Lu}{2,}.*|I")
                || ALWAYS.contains(token.text().toLowerCase(Locale.ROOT))
                || Gazetteer.byAdjective(token.text()).isPresent()
                || first + 1 < sentence.tokens().size()
                        && Gazetteer.byAdjective(sentence.text(first, first + 2))
                                .isPresent();
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
