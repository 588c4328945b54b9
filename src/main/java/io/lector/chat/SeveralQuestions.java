package io.lector.chat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question of two parts, taken apart: "Who is Kallas and when did she speak?" */
final class SeveralQuestions {

    static final int MOST = 2;

    /** "why" */
    private static final int SHORTEST = 3;

    private static final String ASKING = "(?:who|whom|whose|what|when|where|why|which|how"
            + "|(?:is|are|was|were|do|does|did|has|have|had|will|can|could|would) (?:it|he|she|they|there|this|that))\\b";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=\\?)\\s+(?=\\S)|\\s*[,;]?\\s+(?:and|or|also|plus)\\s+(?=(?:also |then )?" + ASKING + ")",
            Pattern.CASE_INSENSITIVE);

    private SeveralQuestions() {}

    /** At most {@value #MOST} parts, in order; the whole if it has none. */
    static List<String> in(String question) {
        List<String> parts = Stream.of(BETWEEN.split(question))
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST)
                .toList();
        return parts.size() < 2 ? List.of(question) : parts.subList(0, MOST);
    }
}
