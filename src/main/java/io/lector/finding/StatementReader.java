package io.lector.finding;

import io.lector.fact.StatedFact;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the article states in its own voice: main clauses, and clauses added to them. */
final class StatementReader {

    private final Scrutiny scrutiny;
    private final Plainness plainness;
    private final Function<ParsedSentence, Scene> scenes;

    StatementReader(Scrutiny scrutiny, Plainness plainness, Function<ParsedSentence, Scene> scenes) {
        this.scrutiny = scrutiny;
        this.plainness = plainness;
        this.scenes = scenes;
    }

    /** The main clause and those joined to it by "and". */
    void main(ParsedSentence sentence) {
        int root = sentence.root();
        statement(scenes.apply(sentence), root, scene -> Clauses.read(scene, root));
        for (int conjunct : sentence.children(root, "conj")) {
            boolean own = sentence.child(conjunct, "nsubj", "nsubj:pass").isPresent();
            if (!own && unreal(sentence, root)) {
                continue;
            }
            statement(
                    scenes.apply(sentence), conjunct, scene -> Clauses.joined(scene, conjunct, own ? conjunct : root));
        }
    }

    /** "Would have served, but was dropped": what never was cannot be told of as if it had been. */
    private static boolean unreal(ParsedSentence sentence, int verb) {
        List<String> auxiliaries = sentence.children(verb, "aux").stream()
                .map(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .toList();
        return auxiliaries.contains("have")
                && auxiliaries.stream().anyMatch(word -> word.matches("would|could|should|might"));
    }

    /** What is added to names: relative clauses and participles. */
    void added(ParsedSentence sentence) {
        AddedClauses clauses = new AddedClauses(scenes.apply(sentence));
        ReducedClauses reduced = new ReducedClauses(scenes.apply(sentence));
        for (int verb = 0; verb < sentence.tokens().size(); verb++) {
            int clause = verb;
            reduced.subject(verb)
                    .ifPresent(who ->
                            statement(scenes.apply(sentence), clause, scene -> Clauses.reduced(scene, clause, who)));
            clauses.subject(verb)
                    .ifPresent(who ->
                            statement(scenes.apply(sentence), clause, scene -> Clauses.added(scene, clause, who)));
        }
    }

    /** Reads a clause of a sentence. */
    private interface Reading {
        Optional<ReadClause> read(Scene scene);
    }

    private void statement(Scene scene, int verb, Reading reading) {
        Optional<String> doubt = plainness.doubt(scene.sentence(), verb);
        Optional<ReadClause> read = doubt.isPresent() ? scene.no(doubt.get()) : reading.read(scene);
        read.ifPresentOrElse(
                clause -> scrutiny.keep(scene, clause, (id, evidence) -> new StatedFact(id, clause.slots(), evidence)),
                () -> scrutiny.drop(scene));
    }
}
