package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom or what a clause is about. */
final class Subjects {

    private final Scene scene;
    private final Predicate did;
    private final Map<Slot, Filler> fillers;

    /** @param fillers where a number is put that counts the subject */
    Subjects(Scene scene, Predicate did, Map<Slot, Filler> fillers) {
        this.scene = scene;
        this.did = did;
        this.fillers = fillers;
    }

    /** @param head the noun or pronoun on which the subject's words hang */
    Optional<Filler> read(int head) {
        return pronoun(head).or(() -> counted(head)).or(() -> new NounPhrases(
                        scene, Optional.empty(), Side.of(did).within())
                .filler(head)
                .flatMap(filler -> known(filler, head)));
    }

    /** "An engineer born in York, Kim Moss won": the name behind what is told of its bearer, closed by no comma; else the noun. */
    static int bearer(ParsedSentence sentence, int noun) {
        return sentence.child(noun, "appos")
                .filter(name ->
                        sentence.token(name).proper() && !sentence.token(noun).proper())
                .filter(name -> {
                    List<Integer> all = sentence.subtree(name);
                    int behind = all.get(all.size() - 1) + 1;
                    return sentence.token(all.get(0) - 1).text().equals(",")
                            && behind < sentence.tokens().size()
                            && sentence.token(behind).tag().matches("VB[DZP]|MD|RB");
                })
                .orElse(noun);
    }

    /** A name that is nobody's known to the registry may be a person's, a body's or a thing's. */
    private Optional<Filler> known(Filler filler, int head) {
        String noun = scene.sentence().token(head).text();
        boolean unknown = filler instanceof Phrase phrase
                && phrase.words().matches("(?!The |An? )\\p{Lu}\\S*( \\p{Lu}\\S*)*")
                && !Gazetteer.body(noun);
        if (unknown) {
            return scene.no("what \"" + noun + "\" names is not known");
        }
        Optional<String> fault =
                filler instanceof Phrase words ? new BareSubjects(scene).fault(words, head) : Optional.empty();
        return fault.isPresent() ? scene.no(fault.get()) : Optional.of(filler);
    }

    private Optional<Filler> counted(int head) {
        return Numbers.read(
                        scene,
                        head,
                        new Verbatim(scene, Optional.empty(), Side.of(did).within()),
                        Slot.WHO)
                .map(read -> {
                    fillers.put(Slot.HOW_MANY, read.quantity());
                    return read.counted();
                });
    }

    /** "He" and "she": who speaks, before anybody else is named; or the only person spoken of before. */
    private Optional<Filler> pronoun(int head) {
        if (!scene.sentence().token(head).text().matches("(?i)he|she|it")) {
            return Optional.empty();
        }
        if (scene.speaker().isEmpty()) {
            return scene.antecedent(head);
        }
        if (scene.sentence().token(head).text().equalsIgnoreCase("it")) {
            return scene.speaker().filter(speaker -> itself(speaker, head));
        }
        boolean alone = scene.names().stream()
                .filter(use -> use.first() < head)
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON)
                .allMatch(named -> scene.speaker().equals(Optional.of(new Mention(List.of(named.id())))));
        return alone ? scene.speaker() : Optional.empty();
    }

    /** "The bank said it would buy …": a body that speaks of itself, when what it is said to do is what bodies do. */
    private boolean itself(Filler speaker, int head) {
        boolean body = speaker instanceof Mention mention
                && mention.entities().size() == 1
                && Referents.acting(scene.registry().byId(mention.entities().get(0)));
        return body && Neuters.speaks(scene.sentence(), head);
    }
}
