package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.Content;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Clause;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stems: a fact turned into the question for one of its slots. A claim is asked "according to" its speaker. */
final class Asking {

    /** Prepositions that "where" does not stand for; a question with a noun ends with them: "which city … to". */
    private static final Set<String> UNASKED = Set.of("to", "from", "into", "towards", "toward");
    /** Verbs that mean little without their object, so that asking for it leaves nothing to go by. */
    private static final Set<String> LIGHT = Set.of(
            "have", "put", "take", "make", "give", "get", "do", "play", "keep", "set", "become", "remain", "seem",
            "appear", "stay");

    /** Verbs whose receiver is asked for with "to": "to which country did Norway sell ships". */
    private static final Set<String> GIVING = Set.of(
            "send", "give", "offer", "sell", "hand", "deliver", "grant", "lend", "pay", "show", "supply", "donate",
            "bring", "award", "teach", "write");

    /** Verbs whose receiver is asked for without "to", beside what is told: "whom did she ask a question". */
    private static final Set<String> ASKING = Set.of("ask", "tell", "call", "name", "appoint", "elect", "consider");

    /** Verbs whose object is a figure of fiction rather than a person. */
    private static final Set<String> MAKING =
            Set.of("create", "write", "make", "draw", "design", "invent", "play", "portray", "produce");

    /** Verbs behind which only some of many need be told. */
    private static final Set<String> LISTING = Set.of("include", "contain", "comprise", "feature", "involve");

    /** What is over once it has happened, and is asked for in the past. */
    private static final String OVER = "die|drown|crash|explode|collapse|bear";

    private final Material material;
    private final QuestionWords words;
    private final boolean broad;

    /** @param broad whether the question word must suit all options of a type, not the answer alone */
    Asking(Material material, boolean broad) {
        this.material = material;
        this.words = new QuestionWords(material);
        this.broad = broad;
    }

    /** The question whose answer is that slot, or nothing when English has no good one. */
    Optional<String> stem(Fact fact, Slot slot) {
        if (!material.tellable(fact)) {
            return Optional.empty();
        }
        if (fact instanceof Claim claim && material.reporting().selfReported(claim)) {
            return Optional.empty();
        }
        return fact.slots()
                .filler(slot)
                .flatMap(filler -> asked(fact.slots(), slot, filler))
                .map(question -> fact instanceof Claim claim ? attributed(claim, question) : question)
                .map(Prose::question);
    }

    private String attributed(Claim claim, String question) {
        return Prose.joined(
                "according to " + material.reporting().speaker(claim).text() + ",", question);
    }

    private Optional<String> asked(Slots slots, Slot slot, Filler filler) {
        boolean circumstance = slot == Slot.WHERE || slot == Slot.WHEN;
        if (circumstance && slots.did().negated() || slot != Slot.WHO && elliptic(slots)) {
            return Optional.empty();
        }
        return switch (slot) {
            case WHO -> who(slots, filler);
            case WHOM -> whom(slots, filler);
            case WHAT -> what(slots, filler);
            case WHERE -> where(slots, (Location) filler);
            case WHEN -> when(slots, (Moment) filler);
            case HOW_MANY -> howMany(slots, (Quantity) filler);
            case WHY -> Optional.of(Wording.asks("why", clause(slots, slot)));
            case HOW -> Optional.empty();
        };
    }

    private Clause clause(Slots slots, Slot without) {
        return material.wording().clause(slots.without(without));
    }

    private Optional<String> who(Slots slots, Filler filler) {
        if (counts(slots, Slot.WHO) || nameless(slots, filler)) {
            return Optional.empty();
        }
        Clause clause = material.wording().clause(slots);
        return Optional.of(Wording.asksSubject(words.of(filler, Wording.predicate(clause), broad), clause));
    }

    /** A place that no noun asks for does nothing that "what" could ask for. */
    private boolean nameless(Slots slots, Filler filler) {
        return !slots.did().passive()
                && material.single(filler)
                        .filter(place -> place.type() == EntityType.PLACE
                                && place.noun().isBlank()
                                && place.standsFor().isEmpty())
                        .isPresent();
    }

    /** Who earns somebody a draw is not asked of the somebody; nor is who is compared with "any other". */
    private Optional<String> whom(Slots slots, Filler filler) {
        Clause rest = clause(slots, Slot.WHOM);
        boolean two = slots.did().particle().isBlank()
                && (slots.filler(Slot.WHAT, Phrase.class).isPresent()
                        || slots.filler(Slot.WHAT, Mention.class).isPresent());
        boolean receives = slots.filler(Slot.WHAT).isPresent()
                && slots.did().particle().isBlank()
                && GIVING.contains(slots.did().verb());
        boolean compared = Wording.statement(rest).matches("(?s).*\\bthan any other\\b.*");
        if (two && !asksWhom(slots.did().verb()) || compared) {
            return Optional.empty();
        }
        String word = words.of(filler, Wording.statement(rest), broad).text();
        return Optional.of(Wording.asks(receives ? "to " + word.replaceFirst("^who$", "whom") : word, rest));
    }

    /** Whether the verb's receiver can be asked for beside what is received. */
    static boolean asksWhom(String verb) {
        return GIVING.contains(verb) || ASKING.contains(verb);
    }

    private Optional<String> what(Slots slots, Filler filler) {
        boolean light = LIGHT.contains(slots.did().verb()) && filler instanceof Phrase;
        if (counts(slots, Slot.WHAT) || slots.did().copular() || light || filler instanceof Quotation) {
            return Optional.empty();
        }
        boolean madeUp = MAKING.contains(slots.did().verb())
                && material.single(filler)
                        .filter(made -> made.type() == EntityType.PERSON)
                        .isPresent();
        boolean some = LISTING.contains(slots.did().verb()) && !(filler instanceof Phrase);
        if (madeUp || some) {
            return Optional.empty();
        }
        Clause rest = clause(slots, Slot.WHAT);
        if (filler instanceof Action) {
            Clause asked = rest.withTail(Prose.joined("to do", rest.tail()));
            return Optional.of(leading(asked));
        }
        if (filler instanceof Content) {
            return Optional.of(Wording.asks("what", rest));
        }
        return Optional.of(asks(filler, rest));
    }

    private String asks(Filler filler, Clause rest) {
        return Wording.asks(words.of(filler, Wording.statement(rest), broad).text(), rest);
    }

    /** Time and place go in front, where they cannot be read as those of what was agreed to be done. */
    private static String leading(Clause asked) {
        String front = Prose.joined(asked.adjuncts());
        Clause bare = new Clause(asked.subject(), asked.verb(), asked.objects(), List.of(), asked.tail());
        String question = Wording.asks("what", bare);
        return front.isBlank() ? question : Prose.joined(front + ",", question);
    }

    private Optional<String> where(Slots slots, Location location) {
        // "Where has she died?" is asked of nobody.
        if (slots.did().perfect() && slots.did().verb().matches(OVER)) {
            return Optional.empty();
        }
        Clause rest = clause(slots, Slot.WHERE);
        Optional<String> place = words.of(location);
        if (place.isEmpty()) {
            return UNASKED.contains(location.preposition())
                    ? Optional.empty()
                    : Optional.of(Wording.asks("where", rest));
        }
        boolean last = rest.tail().isBlank() && rest.adjuncts().stream().allMatch(String::isBlank);
        return Optional.of(
                last && UNASKED.contains(location.preposition())
                        ? Prose.joined(Wording.asks(place.get(), rest), location.preposition())
                        : Wording.asks(location.preposition() + " " + place.get(), rest));
    }

    private Optional<String> when(Slots slots, Moment moment) {
        return WhenWords.of(moment).map(word -> Wording.asks(word, clause(slots, Slot.WHEN)));
    }

    private Optional<String> howMany(Slots slots, Quantity quantity) {
        Filler counted = quantity.counts() == Slot.WHO
                ? slots.who()
                : slots.filler(Slot.WHAT).orElse(slots.who());
        boolean countable = counted instanceof Phrase phrase && phrase.plural()
                || counted instanceof Mention mention
                        && material.fillers().nominal(mention).plural();
        String phrase = material.fillers().text(counted);
        if (!countable || phrase.matches("(?i)(of|the|a|an|its|their|his|her|percent|per cent)\\b.*")) {
            return Optional.empty();
        }
        Nominal word = Nominal.plural("how many " + phrase);
        Slots bare = slots.without(Slot.HOW_MANY);
        return Optional.of(
                quantity.counts() == Slot.WHO
                        ? Wording.asksSubject(word, material.wording().clause(bare))
                        : Wording.asks(word.text(), material.wording().clause(bare.without(Slot.WHAT))));
    }

    /** Whether a circumstance leans on another slot: "to Washington but not to Europe". */
    private static boolean elliptic(Slots slots) {
        return slots.filler(Slot.HOW, Phrase.class)
                .filter(how -> how.words().matches("(?i)(but|and|or|rather|instead|than)\\b.*"))
                .isPresent();
    }

    private static boolean counts(Slots slots, Slot slot) {
        return slots.filler(Slot.HOW_MANY, Quantity.class)
                .filter(quantity -> quantity.counts() == slot)
                .isPresent();
    }
}
