package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What an article is about, by the nouns and names that it comes back to. */
final class Topic {

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    /** A word of the topic is told in at least so many sentences; in fewer where there are few. */
    private static final int SENTENCES = 3;

    private static final int SENTENCES_OF_A_SHORT_TEXT = 2;
    private static final int SHORT_TEXT = 10;
    private static final int ENOUGH = 2;

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int often;

    Topic(List<ParsedSentence> body) {
        often = body.size() < SHORT_TEXT ? SENTENCES_OF_A_SHORT_TEXT : SENTENCES;
        for (ParsedSentence sentence : body) {
            sentence.tokens().stream()
                    .filter(Topic::isNoun)
                    .map(Topic::lemma)
                    .distinct()
                    .forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
        }
    }

    /** Whether words say by themselves what they are about: by a name, by three nouns, or by two of which one is of the topic; times do not count. */
    boolean isTold(ParsedSentence sentence, int first, int end) {
        List<Token> words = IntStream.range(first, end)
                .filter(at -> sentence.times().stream().noneMatch(time -> at >= time.first() && at < time.end()))
                .mapToObj(sentence::token)
                .toList();
        boolean named = words.stream()
                .anyMatch(word -> word.tag().startsWith("NNP")
                        || Gazetteer.byAdjective(word.text()).isPresent());
        long topical = words.stream()
                .filter(Topic::isNoun)
                .map(Topic::lemma)
                .distinct()
                .filter(lemma -> sentencesWith.getOrDefault(lemma, 0) >= often)
                .count();
        long nouns = words.stream()
                .filter(Topic::isNoun)
                .map(Topic::lemma)
                .distinct()
                .count();
        return named || nouns >= ENOUGH && topical > 0 || nouns > ENOUGH;
    }

    private static boolean isNoun(Token token) {
        return NOUNS.contains(token.tag());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
