package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;

/** What a clause that was read must stand before it goes on the shelf. */
record Scrutiny(
        EntityRegistry registry, Faithfulness faithfulness, List<ParsedSentence> body, Shelf shelf, Scoring scoring) {

    /** The least certainty of a clause that is kept. */
    static final double LEAST_CERTAIN = 0.6;

    /** Puts a clause of the article's own voice on the shelf, or why it cannot be a fact. */
    void keep(Scene scene, ReadClause read, Shelf.Making making) {
        fault(scene.sentence(), read, false)
                .ifPresentOrElse(
                        fault -> shelf.drop(scene.sentence(), fault), () -> put(scene, read, List.of(), making));
    }

    /** @param saying indexes of the tokens that tell who says it; none when the article does */
    void put(Scene scene, ReadClause read, List<Integer> saying, Shelf.Making making) {
        scoring.put(read.slots(), telling(scene.sentence(), read, !saying.isEmpty()), saying, making);
    }

    /** Why a clause cannot be a fact. @param said whether it is somebody's claim */
    Optional<String> fault(ParsedSentence sentence, ReadClause read, boolean said) {
        Telling telling = telling(sentence, read, said);
        String statement = telling.words();
        String predicate = faithfulness.predicate(read.slots());
        return faithfulness
                .betrayal(sentence, read)
                .or(() -> new Substance(registry, faithfulness).lack(read.slots(), said))
                .or(() -> new Dangling(faithfulness).of(sentence, read))
                .or(() -> telling.untold())
                .or(() -> new Fronted(sentence, read).fault(predicate))
                .or(() -> Nowadays.passing(sentence, read))
                .or(() -> new Additive(sentence, registry).fault(read))
                .or(() -> read.slots().did().copular() ? Optional.empty() : Offices.of(statement))
                .or(() -> Togetherness.of(read.slots(), predicate))
                .or(() -> TenseAndTime.of(read.slots()))
                .or(() -> LooseTimes.of(read.slots(), statement, said))
                .or(() -> Contests.of(read.slots(), predicate))
                .or(() -> SamePlace.of(read.slots(), registry))
                .or(() -> new Rivals(body).of(sentence, read))
                .or(() -> read.certainty() < LEAST_CERTAIN ? Optional.of("not certain enough") : Optional.empty());
    }

    private Telling telling(ParsedSentence sentence, ReadClause read, boolean said) {
        Telling.Form form = said ? Telling.Form.CLAIM : Telling.Form.STATEMENT;
        return new Telling(sentence, read.told(), faithfulness.statement(read.slots()), form);
    }

    void drop(Scene scene) {
        shelf.drop(scene.sentence(), scene.reasons().first());
    }
}
