package io.lector.gate;

import io.lector.fact.FactBook;
import io.lector.gate.Selection.Rejected;
import io.lector.writing.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Few and good: the worthiest first, each further one worth less the more its like was taken already. */
final class Rank {

    private final FactBook book;
    private final Worth worth;

    Rank(FactBook book) {
        this.book = book;
        this.worth = new Worth(book);
    }

    /** @param rejected what was rejected before; what is passed over here is told after it */
    Selection choose(List<Candidate> sound, List<Rejected> rejected) {
        List<Entry> open = new ArrayList<>(sound.stream()
                .map(candidate -> Entry.of(candidate, book, worth))
                .sorted(Comparator.comparingDouble(Entry::worth).reversed().thenComparing(Entry::id))
                .toList());
        List<Rejected> refused = new ArrayList<>(rejected);
        Crowd crowd = new Crowd(book.facts().size());
        Optional<Entry> next = best(open, crowd);
        while (next.isPresent()) {
            open.remove(next.get());
            Optional<Flaw> flaw = crowd.tooNear(next.get());
            if (flaw.isPresent()) {
                refused.add(new Rejected(next.get().candidate(), List.of(flaw.get())));
            } else {
                crowd.take(next.get());
            }
            next = best(open, crowd);
        }
        open.forEach(left -> refused.add(new Rejected(left.candidate(), List.of(crowd.full(left)))));
        return new Selection(crowd.taken().stream().map(Entry::candidate).toList(), refused);
    }

    /** The best for which there is room; none when the set is as large as it should be. */
    private static Optional<Entry> best(List<Entry> open, Crowd crowd) {
        Entry best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Entry entry : open) {
            double value = crowd.hasRoom(entry) ? crowd.value(entry) : Double.NEGATIVE_INFINITY;
            if (value > most) {
                best = entry;
                most = value;
            }
        }
        return Optional.ofNullable(best);
    }
}
