package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.gate.Selection.Rejected;
import io.lector.writing.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Few and good: the worthiest first, each further one worth less the more its like was taken already. */
final class Rank {

    /** A fact's slot is asked twice at most, in different kinds. */
    private static final int PER_SLOT = 2;

    private static final int PER_FACT = 5;
    private static final double SAME_STEM = 0.9;
    private static final double SAME_STEM_OF_ONE_FACT = 0.7;

    private final FactBook book;
    private final Worth worth;

    Rank(FactBook book) {
        this.book = book;
        this.worth = new Worth(book);
    }

    /** A candidate with what it is compared by. */
    private record Entry(
            Candidate candidate, double worth, Set<String> stem, String fact, String slot, String kind, Marks marks) {

        String id() {
            return candidate.question().card().id();
        }
    }

    /** What candidates are counted by. */
    private record Marks(String fact, String slot, String paragraph, String kind) {

        static Marks of(String fact, String slot, int paragraph, String kind) {
            return new Marks("fact " + fact, "slot " + fact + slot, "paragraph " + paragraph, "kind " + kind);
        }

        List<String> all() {
            return List.of(fact, slot, paragraph, kind);
        }
    }

    /** @param rejected what was rejected before; what is passed over here is told after it */
    Selection choose(List<Candidate> sound, List<Rejected> rejected) {
        List<Entry> open = new ArrayList<>(sound.stream()
                .map(this::entry)
                .sorted(Comparator.comparingDouble(Entry::worth).reversed().thenComparing(Entry::id))
                .toList());
        List<Rejected> refused = new ArrayList<>(rejected);
        List<Entry> taken = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        while (!open.isEmpty()) {
            Entry best = best(open, counts);
            open.remove(best);
            Flaw crowd = crowd(best, taken, counts);
            if (crowd != null) {
                refused.add(new Rejected(best.candidate(), List.of(crowd)));
                continue;
            }
            taken.add(best);
            best.marks().all().forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
        return new Selection(taken.stream().map(Entry::candidate).toList(), refused);
    }

    private Entry entry(Candidate candidate) {
        var card = candidate.question().card();
        String fact = card.facts().isEmpty() ? "" : card.facts().get(0);
        int paragraph = book.fact(fact).map(Fact::paragraph).orElse(0);
        String slot = candidate.asked().toString();
        String kind = candidate.question().kind();
        return new Entry(
                candidate,
                worth.of(candidate),
                Words.content(card.stem()),
                fact,
                slot,
                kind,
                Marks.of(fact, slot, paragraph, kind));
    }

    private static Entry best(List<Entry> open, Map<String, Integer> counts) {
        Entry best = open.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Entry entry : open) {
            double value = value(entry, counts);
            if (value > most) {
                best = entry;
                most = value;
            }
        }
        return best;
    }

    /** Worth, less with every item taken of the same fact, paragraph and kind, so that each is spread over. */
    private static double value(Entry entry, Map<String, Integer> counts) {
        double fact = counts.getOrDefault(entry.marks().fact(), 0);
        double paragraph = counts.getOrDefault(entry.marks().paragraph(), 0);
        double kind = counts.getOrDefault(entry.marks().kind(), 0);
        return entry.worth() - 0.4 * fact - 0.1 * paragraph - 0.05 * kind;
    }

    private static Flaw crowd(Entry entry, List<Entry> taken, Map<String, Integer> counts) {
        for (Entry other : taken) {
            if (other.kind().equals(entry.kind()) && near(entry, other)) {
                return new Flaw("near-duplicate", "asks nearly the same as " + other.id() + ", which is better");
            }
            boolean twin = other.kind().equals(entry.kind()) && other.fact().equals(entry.fact());
            if (twin && other.slot().equals(entry.slot()) && !entry.fact().isEmpty()) {
                return new Flaw(
                        "crowded-fact", "asks the same slot of the same fact in the same kind as " + other.id());
            }
        }
        boolean full = counts.getOrDefault(entry.marks().slot(), 0) >= PER_SLOT
                || counts.getOrDefault(entry.marks().fact(), 0) >= PER_FACT;
        return full && !entry.fact().isEmpty()
                ? new Flaw("crowded-fact", "enough better items ask about fact " + entry.fact())
                : null;
    }

    private static boolean near(Entry one, Entry other) {
        double alike = Words.jaccard(one.stem(), other.stem());
        boolean sameFact = one.fact().equals(other.fact());
        return alike >= SAME_STEM || sameFact && one.slot().equals(other.slot()) && alike >= SAME_STEM_OF_ONE_FACT;
    }
}
