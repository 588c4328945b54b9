package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.List;

/** Tokens as they are written: an amount and its unit that stand without a space between them are one word, "9.3bn". */
final class Written {

    private Written() {}

    static List<String> words(ParsedSentence sentence, List<Integer> tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = tokens.get(i);
            String text = sentence.token(at).text();
            boolean glued = i > 0 && tokens.get(i - 1) == at - 1 && unit(sentence, at);
            if (glued) {
                text = words.remove(words.size() - 1) + text;
            }
            words.add(text);
        }
        return words;
    }

    private static boolean unit(ParsedSentence sentence, int at) {
        return sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at - 1).text().matches("[\\d.,]*\\d")
                && sentence.token(at).text().matches("\\p{L}+");
    }
}
