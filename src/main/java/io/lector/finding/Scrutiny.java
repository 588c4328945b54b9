package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a clause that was read must stand before it goes on the shelf. */
record Scrutiny(EntityRegistry registry, Faithfulness faithfulness, List<ParsedSentence> body, Shelf shelf) {

    /** The least score of a fact that is kept. */
    static final double THRESHOLD = 0.6;

    /** @param saying indexes of the tokens that tell who says it; none when the article does */
    void keep(Scene scene, ReadClause read, List<Integer> saying, Shelf.Making making) {
        ParsedSentence sentence = scene.sentence();
        Optional<String> fault = fault(sentence, read, !saying.isEmpty());
        if (fault.isPresent()) {
            shelf.drop(sentence, fault.get());
            return;
        }
        List<Integer> told = new ArrayList<>(read.told());
        told.addAll(saying);
        shelf.put(shelf.id(read.slots()), sentence, told, read.certainty(), making);
    }

    /** Why a clause cannot be a fact. @param said whether it is somebody's claim */
    Optional<String> fault(ParsedSentence sentence, ReadClause read, boolean said) {
        return faithfulness
                .betrayal(sentence, read)
                .or(() -> new Substance(registry, faithfulness).lack(read.slots(), said))
                .or(() -> new Dangling(faithfulness).of(sentence, read))
                .or(() -> new CutShort(sentence, read.told()).fault())
                .or(() -> new Fronted(sentence, read).fault(faithfulness.predicate(read.slots())))
                .or(() -> new Relational(sentence, read.told()).lack(said))
                .or(() -> Deeds.of(sentence, read.told()))
                .or(() -> Posts.lack(sentence, read.told(), faithfulness.statement(read.slots())))
                .or(() -> Standards.lack(sentence, read.told()))
                .or(() -> Nowadays.passing(sentence, read))
                .or(() -> OpenVerbs.of(sentence, read.told(), faithfulness.statement(read.slots())))
                .or(() -> UntoldWords.of(sentence, read.told()))
                .or(() -> new BareCountNouns(sentence, read.told()).fault())
                .or(() -> new Additive(sentence, registry).fault(read))
                .or(() -> ContextBound.fault(faithfulness.statement(read.slots())))
                .or(() -> read.slots().did().copular()
                        ? Optional.empty()
                        : Offices.of(faithfulness.statement(read.slots())))
                .or(() -> Togetherness.of(read.slots(), faithfulness.predicate(read.slots())))
                .or(() -> TenseAndTime.of(read.slots()))
                .or(() -> LooseTimes.of(read.slots(), faithfulness.statement(read.slots()), said))
                .or(() -> Contests.of(read.slots(), faithfulness.predicate(read.slots())))
                .or(() -> SamePlace.of(read.slots(), registry))
                .or(() -> new Rivals(body).of(sentence, read))
                .or(() -> read.certainty() < THRESHOLD ? Optional.of("not certain enough") : Optional.empty());
    }

    void drop(Scene scene) {
        shelf.drop(scene.sentence(), scene.reasons().first());
    }
}
