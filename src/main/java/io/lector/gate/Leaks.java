package io.lector.gate;

import io.lector.question.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which questions of a quiz give each other away: one states what the other asks for. Safe for use by many threads.
 */
public final class Leaks {

    private final Map<String, Imprint> imprints = new ConcurrentHashMap<>();

    /** Prepares the questions, so that comparing each with each is fast. */
    public static Leaks among(List<Question> questions) {
        Leaks leaks = new Leaks();
        questions.forEach(leaks::imprint);
        return leaks;
    }

    /** Whether one of the two gives the other away, so that no quiz may show both. */
    public static boolean between(Question a, Question b) {
        return between(Imprint.of(a), Imprint.of(b));
    }

    /** The same for questions that were prepared; others are prepared now. */
    public boolean exclude(Question a, Question b) {
        return between(imprint(a), imprint(b));
    }

    private static boolean between(Imprint a, Imprint b) {
        return a.sameAs(b) || a.givenAwayBy(b) || b.givenAwayBy(a);
    }

    /** Two versions of an item differ in their texts, so the id alone does not name a question. */
    private Imprint imprint(Question question) {
        String name = question.card().id() + '\n' + question.card().stem();
        Imprint known = imprints.get(name);
        return known != null ? known : imprints.computeIfAbsent(name, any -> Imprint.of(question));
    }
}
