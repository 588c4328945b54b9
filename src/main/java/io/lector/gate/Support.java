package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import io.lector.gate.Value.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The search through all facts of an article for another right answer to what a stem asks. */
final class Support {

    private static final Set<Slot> CORE = Set.of(Slot.WHO, Slot.WHOM, Slot.WHAT);
    private static final double TOLD = 0.5;

    private final Knowledge knowledge;
    private final Known asked;
    private final Slot slot;
    private final List<String> stems;
    private final Set<String> told;
    private final List<Span> dates;

    /** @param slot what the stem asks for; only the slots that the stem tells bind the other facts */
    Support(Knowledge knowledge, Fact asked, Slot slot, String stem) {
        this.knowledge = knowledge;
        this.asked = knowledge.known(asked);
        this.slot = slot;
        this.stems = Words.stems(stem);
        this.told = Words.content(stem);
        this.dates = knowledge.datesIn(stem);
    }

    /** The value that the asked fact itself has in the slot. */
    List<Value> right() {
        return asked.value(slot).orElse(List.of());
    }

    /** Why the text is a right answer too, if it is. @param claims whether what somebody claims counts */
    Optional<String> of(String text, boolean claims) {
        List<Value> meant = knowledge.values(text);
        if (knowledge.meets(right(), meant)) {
            return Optional.of("it means the same as the key, contains it or is part of it");
        }
        return others(claims)
                .filter(other -> other.value(slot)
                        .filter(value -> knowledge.meets(value, meant))
                        .isPresent())
                .findFirst()
                .map(other -> "fact " + other.fact().id() + " supports it");
    }

    /** A fact that answers the stem with another value than the asked fact. */
    Optional<Fact> otherAnswer() {
        return others(true)
                .filter(other -> other.value(slot)
                        .filter(value -> !knowledge.meets(right(), value) && !knowledge.meets(value, right()))
                        .isPresent())
                .map(Known::fact)
                .findFirst();
    }

    private Stream<Known> others(boolean claims) {
        return knowledge.facts().stream()
                .filter(other -> !other.fact().id().equals(asked.fact().id()))
                .filter(other -> claims || !other.claim())
                .flatMap(this::readings)
                .filter(other -> Verbs.alike(
                        asked.fact().slots().did(), other.fact().slots().did()))
                .filter(this::sameSpeaker)
                .filter(this::compatible);
    }

    /** "A met B" is also "B met A". */
    private Stream<Known> readings(Known other) {
        Slot object = other.values().containsKey(Slot.WHOM) ? Slot.WHOM : Slot.WHAT;
        if (!Verbs.mutual(other.fact().slots().did()) || !other.values().containsKey(object)) {
            return Stream.of(other);
        }
        Map<Slot, List<Value>> turned = new EnumMap<>(other.values());
        turned.put(Slot.WHO, other.values().get(object));
        turned.put(object, other.values().get(Slot.WHO));
        return Stream.of(other, new Known(other.fact(), turned, other.speaker(), other.vocabulary()));
    }

    /** A stem that names a speaker asks what that speaker says; what the article itself states counts as well. */
    private boolean sameSpeaker(Known other) {
        return !(asked.fact() instanceof Claim)
                || !other.claim()
                || !tells(asked.speaker())
                || knowledge.meets(asked.speaker(), other.speaker());
    }

    private boolean compatible(Known other) {
        return asked.values().keySet().stream()
                .filter(each -> each != slot && each != Slot.HOW)
                .filter(each -> tells(asked.values().get(each)))
                .allMatch(each -> fits(each, other));
    }

    /** What the other fact leaves open besides who did what to whom may be the same. */
    private boolean fits(Slot each, Known other) {
        List<Value> theirs = other.values().get(each);
        if (theirs == null) {
            return !CORE.contains(each);
        }
        List<Value> mine = asked.values().get(each);
        return knowledge.meets(mine, theirs) || knowledge.meets(theirs, mine);
    }

    /** Whether the stem tells one of these values. */
    private boolean tells(List<Value> values) {
        return values.stream().anyMatch(this::tells);
    }

    private boolean tells(Value value) {
        if (value instanceof Named named) {
            return named.ids().stream().anyMatch(id -> knowledge.names(stems, id));
        }
        if (value instanceof Span span) {
            return dates.stream().anyMatch(span::meets);
        }
        if (value instanceof Amount amount) {
            return stems.contains(amount.min().toPlainString());
        }
        Set<String> words = ((Wording) value).stems();
        return !words.isEmpty() && Words.shared(told, words) >= TOLD * words.size();
    }

    /** Whether another speaker says the same. */
    boolean alsoSaidBy(List<Value> speaker) {
        return knowledge.facts().stream()
                .filter(other ->
                        other.claim() && !other.fact().id().equals(asked.fact().id()))
                .filter(other -> knowledge.meets(other.speaker(), speaker))
                .anyMatch(other -> alikeClaims(other));
    }

    private boolean alikeClaims(Known other) {
        boolean sameEvent = Verbs.alike(
                        asked.fact().slots().did(), other.fact().slots().did())
                && asked.values().keySet().stream()
                        .filter(each -> each != Slot.HOW && tells(asked.values().get(each)))
                        .allMatch(each -> fits(each, other));
        boolean denies = asked.fact().slots().did().negated()
                != other.fact().slots().did().negated();
        return sameEvent || !denies && !told.isEmpty() && Words.shared(told, other.vocabulary()) >= 0.8 * told.size();
    }
}
