package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a fact says enough to be asked about by itself. */
final class Substance {

    /** Verbs that say little themselves. */
    private static final Set<String> LIGHT =
            Set.of(("be have make face take get do give use become remain include").split(" "));

    private static final Set<String> BACKWARD = Set.of(("subsequently later then instead meanwhile afterwards afterward"
                    + " earlier previously again consequently therefore thus likewise similarly")
            .split(" "));

    private static final String OF_WHAT =
            "\\w+(tion|sion|ment|ance|ence)|award|plan|aim|goal|task|title|win|point|chance"
                    + "|choice|problem|reason|issue|question|proposal|project|deal|concern|role|step|way|challenge|option|victory";

    private static final int FEWEST_WORDS = 6;
    /** Of somebody or something that is named, words with its verb. */
    private static final int FEWEST_OF_THE_NAMED = 4;

    private static final int FEWEST_OF_A_CLAIM = 3;
    private static final int FEWEST_BESIDE_LIGHT_VERB = 6;

    /** Words of a subject that says no more than what it is. */
    private static final int NOUN_ALONE = 3;

    private static final Pattern PLACED_IN_TIME =
            Pattern.compile("\\b(?:after|when|while|by|as|because|during|for|from|since|\\d{4})\\b");

    /** "History is on the club's side". */
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?:history|time|luck|fortune|fate|momentum|destiny|the odds|form) (?:is|was|are|were) (?:on|with|against) .*");

    private final EntityRegistry registry;
    private final Faithfulness wording;

    Substance(EntityRegistry registry, Faithfulness wording) {
        this.registry = registry;
        this.wording = wording;
    }

    /** @param said whether it is somebody's claim, who tells what it is about */
    Optional<String> lack(Slots slots, boolean said) {
        if (slots.did().verb().equals("say")
                && slots.filler(Slot.WHAT, Phrase.class).isPresent()) {
            return Optional.of("what is said is no clause");
        }
        if (slots.who() instanceof Phrase phrase && phrase.words().matches("(?i)using .*")) {
            return Optional.of("words before the subject read as it");
        }
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
        if (aside(slots) || FIGURE.matcher(wording.statement(slots)).matches()) {
            return Optional.of("the writer's own aside");
        }
        if (!said && unowned(slots)) {
            return Optional.of("does not tell who did it, where it belongs to or when");
        }
        if (!acts(slots)) {
            return Optional.of("the subject may be a body or a thing");
        }
        return said || anchored(slots) ? Optional.empty() : Optional.of("names nothing that tells what it is about");
    }

    /** "Veteran sailors will remember": an address to readers, not a thing that will happen. */
    private static boolean aside(Slots slots) {
        return slots.did().tense() == Tense.FUTURE
                && slots.did()
                        .verb()
                        .matches("remember|recall|know|recognise|recognize|notice|appreciate|wonder|understand|agree")
                && slots.who() instanceof Phrase phrase
                && phrase.plural()
                && !phrase.words().matches("(the|some|many|several|its|their|his|her|all)\\b.*|.*(\\p{Lu}|\\d).*");
    }

    /** "Seventy warrants were executed in Norway": whose, in what? */
    private static boolean unowned(Slots slots) {
        boolean bare = Stream.of(Slot.WHEN, Slot.WHY, Slot.WHAT, Slot.WHOM)
                .allMatch(slot -> slots.filler(slot).isEmpty());
        return bare
                && slots.did().passive()
                && slots.did().tense() == Tense.PAST
                && slots.who() instanceof Phrase phrase
                && phrase.words().matches("[^\\p{Lu}\\d]*")
                && phrase.words().split(" ").length <= NOUN_ALONE
                && !phrase.words().matches("(?i)(the|its|their|his|her)\\b.*")
                && slots.filler(Slot.HOW, Phrase.class)
                        .filter(how -> PLACED_IN_TIME.matcher(how.words()).find())
                        .isEmpty();
    }

    /** Whether hardly anything is said of the subject: "has big plans". */
    private boolean thin(Slots slots) {
        boolean more = Stream.of(Slot.WHEN, Slot.WHERE)
                        .anyMatch(slot -> slots.filler(slot).isPresent())
                || slots.filler(Slot.HOW_MANY).isPresent() && !ofWhat(slots);
        String rest = wording.predicate(slots);
        boolean light = LIGHT.contains(slots.did().verb());
        int ofOthers = light ? FEWEST_BESIDE_LIGHT_VERB : FEWEST_WORDS;
        int fewest = slots.who() instanceof Mention ? FEWEST_OF_THE_NAMED : ofOthers;
        boolean named = rest.chars().anyMatch(Character::isUpperCase) || rest.matches(".*\\d.*");
        return !more && !named && ofWhat(slots)
                || !more && !named && Words.content(rest).size() < fewest;
    }

    /** "has two important missions": what is counted is a noun that asks for what it is of, for or about. */
    private static boolean ofWhat(Slots slots) {
        return slots.did().verb().matches("have|get|take|give|make|face")
                && slots.filler(Slot.HOW_MANY, Quantity.class)
                        .filter(many -> many.counts() == Slot.WHAT)
                        .isPresent()
                && slots.filler(Slot.WHAT, Phrase.class)
                        .filter(what -> what.noun().matches(OF_WHAT))
                        .filter(what ->
                                !what.words().matches(".* (of|for|to|in|on|about|against|with|from|that|who) .*"))
                        .isPresent();
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
