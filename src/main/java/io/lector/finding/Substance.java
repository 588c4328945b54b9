package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a fact says enough to be asked about by itself. */
final class Substance {

    /** Verbs that say little themselves. */
    private static final Set<String> LIGHT =
            Set.of(("be have make face take get do give use become remain include").split(" "));

    private static final Set<String> BACKWARD = Set.of(("subsequently later then instead meanwhile afterwards afterward"
                    + " earlier previously again consequently therefore thus likewise similarly")
            .split(" "));

    private static final int FEWEST_WORDS = 6;
    /** Of somebody or something that is named, words with its verb. */
    private static final int FEWEST_OF_THE_NAMED = 4;

    private static final int FEWEST_OF_A_CLAIM = 3;
    private static final int FEWEST_BESIDE_LIGHT_VERB = 6;

    private final EntityRegistry registry;
    private final Faithfulness wording;

    Substance(EntityRegistry registry, Faithfulness wording) {
        this.registry = registry;
        this.wording = wording;
    }

    /** @param said whether it is somebody's claim, who tells what it is about */
    Optional<String> lack(Slots slots, boolean said) {
        boolean light = LIGHT.contains(slots.did().verb()) && !slots.did().copular();
        boolean brief = Words.content(wording.statement(slots)).size() < FEWEST_OF_A_CLAIM;
        if (said ? brief || light && bare(slots) : thin(slots)) {
            return Optional.of("says too little to be asked about");
        }
        if (slots.did().negated() && !said) {
            return Optional.of("tells what is not so, which fits many");
        }
        if (Words.content(wording.statement(slots)).stream().anyMatch(BACKWARD::contains)) {
            return Optional.of("points back at what was told before");
        }
        if (!acts(slots)) {
            return Optional.of("the subject may be a body or a thing");
        }
        return said || anchored(slots) ? Optional.empty() : Optional.of("names nothing that tells what it is about");
    }

    /** Whether hardly anything is said of the subject: "has big plans". */
    private boolean thin(Slots slots) {
        boolean more = Stream.of(Slot.WHEN, Slot.WHERE, Slot.HOW_MANY)
                .anyMatch(slot -> slots.filler(slot).isPresent());
        String rest = wording.predicate(slots);
        boolean light = LIGHT.contains(slots.did().verb());
        int ofOthers = light ? FEWEST_BESIDE_LIGHT_VERB : FEWEST_WORDS;
        int fewest = slots.who() instanceof Mention ? FEWEST_OF_THE_NAMED : ofOthers;
        boolean named = rest.chars().anyMatch(Character::isUpperCase) || rest.matches(".*\\d.*");
        return !more && !named && Words.content(rest).size() < fewest;
    }

    /** Whether a light verb has a single word behind it: "has made statements". */
    private boolean bare(Slots slots) {
        return thin(slots) && Words.content(wording.predicate(slots)).size() < FEWEST_OF_A_CLAIM;
    }

    private boolean acts(Slots slots) {
        return !(slots.who() instanceof Mention mention)
                || mention.entities().stream().map(registry::byId).allMatch(Named::acts);
    }

    /** Whether it names somebody or something, or is told of all of a kind at any time. */
    private boolean anchored(Slots slots) {
        if (slots.who() instanceof Phrase phrase && nobody(phrase)) {
            return false;
        }
        String statement = wording.statement(slots);
        boolean named = registry.all().stream()
                .anyMatch(one -> one.type() != EntityType.THING && Words.contains(statement, one.name()));
        return named || slots.who() instanceof Phrase phrase && general(phrase, slots);
    }

    private static boolean nobody(Phrase phrase) {
        return phrase.words()
                .matches("(?i)(not )?(every|some|any|no)(one|body)|people|critics|many|others|results|things");
    }

    private static boolean general(Phrase phrase, Slots slots) {
        boolean anyOfAKind =
                !phrase.words().matches("(?i)(the|a|an|some|many|several|most|few|no|its|their|his|her)\\b.*");
        return anyOfAKind
                && slots.did().tense() == Tense.PRESENT
                && !slots.did().perfect()
                && !slots.did().progressive()
                && !slots.did().passive();
    }
}
