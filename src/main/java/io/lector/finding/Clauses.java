package io.lector.finding;

import io.lector.fact.Filler;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The clauses of a sentence in slots, each read once more with times and places among its words when slots would part these. */
final class Clauses {

    private Clauses() {}

    /** @param verb the head of the clause: a verb, or the noun or adjective behind "be" */
    static Optional<ReadClause> read(Scene scene, int verb) {
        return inOrder(scene, verb, reader -> reader.read(verb));
    }

    /** A clause joined to the main one by "and". @param owner the verb whose subject it is */
    static Optional<ReadClause> joined(Scene scene, int verb, int owner) {
        List<Integer> times =
                SharedTimes.of(scene.sentence(), scene.sentence().token(verb).head(), verb);
        return inOrder(scene, verb, reader -> {
            reader.sharing(times);
            return reader.read(owner);
        });
    }

    /** What is added about somebody: "Kim Moss, who built the harbour". @param subject whom "who" means */
    static Optional<ReadClause> added(Scene scene, int verb, Filler subject) {
        return inOrder(scene, verb, reader -> reader.added(subject));
    }

    /** What a participle adds about somebody: "Kim Moss, born in York in 1970". @param subject whom it is about */
    static Optional<ReadClause> reduced(Scene scene, int verb, Filler subject) {
        return inOrder(scene, verb, reader -> reader.reduced(subject));
    }

    private static Optional<ReadClause> inOrder(
            Scene scene, int verb, Function<ClauseReader, Optional<ReadClause>> reading) {
        ClauseReader first = new ClauseReader(scene, verb);
        Optional<ReadClause> read = reading.apply(first);
        if (read.isEmpty() || !first.torn(read.get())) {
            return read;
        }
        ClauseReader again = new ClauseReader(scene, verb);
        again.leaveInPlace();
        return reading.apply(again);
    }
}
