package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.List;

/** Chooses the words of a sentence that show a fact, at most twelve in a row; two pieces when one cannot hold them. */
final class EvidencePicker {

    private EvidencePicker() {}

    /** @param told indexes of the tokens that tell it, in order */
    static List<Evidence> of(ParsedSentence sentence, List<Integer> told, int revision) {
        List<Evidence> all = new ArrayList<>();
        int first = told.get(0);
        int last = told.get(told.size() - 1);
        int end = forward(sentence, first, last + 1);
        all.add(evidence(sentence, first, end, revision));
        if (end <= last) {
            int from = backward(sentence, Math.max(first + 1, end), last + 1);
            all.add(evidence(sentence, from, last + 1, revision));
        }
        return all;
    }

    private static int forward(ParsedSentence sentence, int first, int limit) {
        int end = first + 1;
        while (end < limit && words(sentence, first, end + 1) <= Evidence.MAX_QUOTE_WORDS) {
            end++;
        }
        while (end - 1 > first && mark(sentence, end - 1)) {
            end--;
        }
        return end;
    }

    private static int backward(ParsedSentence sentence, int least, int end) {
        int first = end - 1;
        while (first > least && words(sentence, first - 1, end) <= Evidence.MAX_QUOTE_WORDS) {
            first--;
        }
        while (first < end - 1 && mark(sentence, first)) {
            first++;
        }
        return first;
    }

    private static boolean mark(ParsedSentence sentence, int at) {
        return sentence.token(at).text().matches("[,;:.–—\"“”'’()-]");
    }

    private static int words(ParsedSentence sentence, int first, int end) {
        return ArticleText.normalised(sentence.text(first, end)).split(" ").length;
    }

    private static Evidence evidence(ParsedSentence sentence, int first, int end, int revision) {
        return new Evidence(
                revision,
                sentence.place().paragraph(),
                sentence.place().number(),
                sentence.token(first).start(),
                sentence.token(end - 1).end(),
                ArticleText.normalised(sentence.text(first, end)),
                sentence.place().sha256());
    }
}
