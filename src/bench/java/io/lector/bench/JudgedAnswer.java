package io.lector.bench;

import io.lector.grading.AnswerReader;
import io.lector.grading.Expected;
import io.lector.grading.Likeness;
import io.lector.grading.Match;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that people accepted or not.
 *
 * @param question by which answers belong together
 * @param likely how likely the program holds it that it is accepted, 0..1
 * @param outcome what the program tells the learner
 */
record JudgedAnswer(
        String question, Map<Likeness, Double> traits, boolean accepted, double likely, Match.Outcome outcome)
        implements Judged<Likeness> {

    /** @param expected the wordings that are accepted, at least one */
    static JudgedAnswer of(Row row, List<String> expected) {
        Expected.Words words = new Expected.Words(expected.get(0), expected.subList(1, expected.size()), List.of());
        Map<Likeness, Double> traits = new EnumMap<>(Likeness.class);
        for (Likeness likeness : Likeness.values()) {
            traits.put(likeness, 0.0);
        }
        traits.putAll(Likeness.all(row.typed(), words, row.stem()));
        return new JudgedAnswer(
                row.question(),
                traits,
                row.accepted(),
                AnswerReader.likelihood(row.typed(), words, row.stem()),
                AnswerReader.read(row.typed(), words, row.stem()).outcome());
    }

    /** A line of a file without what was expected. */
    record Row(String question, String stem, String typed, boolean accepted) {}

    /** Whether its question is in one part of so many, dealt by chance anew for each seed. */
    boolean within(int part, int of, int seed) {
        int mixed = (question + seed).hashCode() * 0x9E3779B9;
        return Math.floorMod(mixed ^ mixed >>> 15, of) == part;
    }
}
