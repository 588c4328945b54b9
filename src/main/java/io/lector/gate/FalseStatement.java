package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for a fact that makes a false statement true. */
final class FalseStatement {

    private static final double ALL_BUT_FILLERS = 0.95;

    private FalseStatement() {}

    static Optional<String> madeTrue(Case item) {
        return restated(item).or(() -> swappedValue(item)).or(() -> swappedSpeaker(item));
    }

    /** Another fact has all the words of the statement, or the very same fact has. */
    private static Optional<String> restated(Case item) {
        var told = Words.content(item.stem());
        boolean denied = Words.negated(item.stem());
        return item.knowledge().facts().stream()
                .filter(known -> known.fact().slots().did().negated() == denied)
                .filter(known -> !known.claim() || SourceRules.names(item, (Claim) known.fact(), item.stem()))
                .filter(known -> Words.shared(told, known.vocabulary()) >= ALL_BUT_FILLERS * told.size())
                .filter(known -> rolesKept(item, known))
                .findFirst()
                .map(known -> "fact " + known.fact().id() + " makes the statement true");
    }

    /** A statement that only exchanges who and whom has all the words of its fact; it is told apart by their order. */
    private static boolean rolesKept(Case item, Known known) {
        List<String> who = ids(known, Slot.WHO);
        List<String> object = new ArrayList<>(ids(known, Slot.WHOM));
        object.addAll(ids(known, Slot.WHAT));
        if (who.isEmpty() || object.isEmpty()) {
            return true;
        }
        int first = position(item, who);
        int second = position(item, object);
        return first < 0 || second < 0 || first < second;
    }

    private static List<String> ids(Known known, Slot slot) {
        return known.value(slot).stream()
                .flatMap(List::stream)
                .filter(Named.class::isInstance)
                .flatMap(value -> ((Named) value).ids().stream())
                .toList();
    }

    private static int position(Case item, List<String> ids) {
        List<String> stems = Words.stems(item.stem());
        return ids.stream()
                .flatMap(id -> item.knowledge().namesOf(id).stream())
                .mapToInt(name -> java.util.Collections.indexOfSubList(stems, name))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** What the statement tells in the changed slot is right in another fact, or is no change at all. */
    private static Optional<String> swappedValue(Case item) {
        Fact fact = item.fact().orElseThrow();
        if (item.slot().isEmpty() || fact.slots().filler(item.slot().get()).isEmpty()) {
            return Optional.empty();
        }
        Slot slot = item.slot().get();
        Support support = new Support(item.knowledge(), fact, slot, item.stem());
        return changed(item, support.right(), item.knowledge().known(fact))
                .flatMap(text -> support.of(text, true).stream())
                .findFirst()
                .map(why -> "the changed value is right too: " + why);
    }

    private static java.util.stream.Stream<String> changed(Case item, List<Value> right, Known fact) {
        if (right.stream().anyMatch(Named.class::isInstance)) {
            return item.knowledge().namedIn(item.stem()).stream()
                    .filter(id -> !mentions(item, fact, id))
                    .flatMap(id -> item.knowledge().entity(id).stream())
                    .map(entity -> entity.name());
        }
        if (right.stream().anyMatch(Span.class::isInstance)) {
            return item.knowledge().datesIn(item.stem()).stream().map(FalseStatement::written);
        }
        return java.util.stream.Stream.of();
    }

    private static boolean mentions(Case item, Known fact, String id) {
        var mine = new ArrayList<>(fact.speaker());
        fact.values().values().forEach(mine::addAll);
        return mine.stream()
                .anyMatch(value -> value instanceof Named named && named.ids().contains(id));
    }

    private static String written(Span span) {
        boolean day = span.from().equals(span.to());
        String month = span.from().getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        String whole = span.from().getYear() + "";
        boolean year = span.from().getDayOfYear() == 1 && span.to().getMonthValue() == 12;
        return day ? month + " " + span.from().getDayOfMonth() + ", " + whole : year ? whole : month + " " + whole;
    }

    /** The speaker was exchanged for one who says the same, or who speaks for the same. */
    private static Optional<String> swappedSpeaker(Case item) {
        if (!(item.fact().orElseThrow() instanceof Claim claim) || SourceRules.names(item, claim, item.stem())) {
            return Optional.empty();
        }
        Support support = new Support(item.knowledge(), claim, Slot.HOW, item.stem());
        Known known = item.knowledge().known(claim);
        return item.knowledge().namedIn(item.stem()).stream()
                .filter(id -> !mentions(item, known, id))
                .map(id -> List.<Value>of(new Named(List.of(id))))
                .filter(speaker ->
                        support.alsoSaidBy(speaker) || item.knowledge().meets(known.speaker(), speaker))
                .findFirst()
                .map(any -> "the other speaker says the same");
    }
}
