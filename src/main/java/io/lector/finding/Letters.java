package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where readers' comments stand below an article: a tail of paragraphs, many of which ask, exclaim or speak of "I" and
 * "you" outside quotation marks. What they say is not what the article says.
 */
final class Letters {

    private static final Set<String> PERSONAL = Set.of("i", "my", "me", "mine", "you", "your", "yours");
    private static final int FEWEST = 4;
    /** One of so many paragraphs is personal, where people write in. */
    private static final int SHARE = 2;

    private Letters() {}

    /** The sentences before them. @param body in the order of the text */
    static List<ParsedSentence> without(List<ParsedSentence> body, Plainness plainness) {
        List<Integer> paragraphs = body.stream()
                .map(sentence -> sentence.place().paragraph())
                .distinct()
                .toList();
        Set<Integer> personal = body.stream()
                .filter(sentence -> personal(sentence, plainness))
                .map(sentence -> sentence.place().paragraph())
                .collect(Collectors.toSet());
        return paragraphs.stream()
                .filter(first -> {
                    List<Integer> tail = paragraphs.subList(paragraphs.indexOf(first), paragraphs.size());
                    long count = tail.stream().filter(personal::contains).count();
                    return personal.contains(first) && count >= FEWEST && count * SHARE >= tail.size();
                })
                .findFirst()
                .map(first -> body.stream()
                        .filter(sentence -> sentence.place().paragraph() < first)
                        .toList())
                .orElse(body);
    }

    private static boolean personal(ParsedSentence sentence, Plainness plainness) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> !plainness.quoted(sentence, at))
                .mapToObj(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> PERSONAL.contains(word) || word.matches("[?!]+"));
    }
}
