package io.lector.intent;

import io.lector.question.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what a quiz can be narrowed to. */
final class Topics {

    private static final Map<String, Topic> PHRASES = phrases();
    private static final Set<String> WORDS =
            PHRASES.keySet().stream().filter(phrase -> !phrase.contains(" ")).collect(Collectors.toUnmodifiableSet());

    /** Have other uses as well. */
    private static final Set<String> MANIFOLD =
            Table.words("who where when how person name place location map number figure date year money data history");

    private static final Set<String> NAMING = Set.of("about", "on", "only", "for", "with", "regarding");

    private Topics() {}

    /** The first that is named. */
    static Optional<Topic> in(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + 3); end > start; end--) {
                Topic topic = PHRASES.get(String.join(" ", words.subList(start, end)));
                if (topic != null && (!MANIFOLD.contains(words.get(start)) || isNamed(words, start))) {
                    return Optional.of(topic);
                }
            }
        }
        return Optional.empty();
    }

    /** "About where things happened", but not "test me when you can". */
    private static boolean isNamed(List<String> words, int start) {
        return start > 0 && NAMING.contains(words.get(start - 1));
    }

    static boolean isTopic(String word) {
        return WORDS.contains(word);
    }

    private static Map<String, Topic> phrases() {
        Map<String, Topic> phrases = new HashMap<>();
        for (String[] row : Table.read("topics.tsv")) {
            Topic topic = Topic.valueOf(row[0].toUpperCase(Locale.ROOT));
            Table.phrases(row[1])
                    .map(phrase -> String.join(" ", Dictionary.canonical(phrase)))
                    .flatMap(Stream::of)
                    .forEach(phrase -> phrases.putIfAbsent(phrase, topic));
        }
        return Map.copyOf(phrases);
    }
}
