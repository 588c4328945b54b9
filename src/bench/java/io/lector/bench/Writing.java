package io.lector.bench;

import io.lector.fact.FactBook;
import io.lector.gate.Gate;
import io.lector.gate.Selection;
import io.lector.quizbank.BankFolder;
import io.lector.quizbank.Contents;
import io.lector.writing.Candidate;
import io.lector.writing.QuestionWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;

/** How many questions a second are written from the facts of the packed bank. */
final class Writing {

    private final Contents contents;

    Writing() {
        try (BankFolder bank = BankFolder.packed()) {
            contents = bank.read(Service.ARTICLE)
                    .contents()
                    .orElseThrow(() -> new IllegalStateException("the packed bank has faults"));
        }
    }

    Contents contents() {
        return contents;
    }

    Selection selection() {
        return Gate.select(new QuestionWriter().write(book()), book());
    }

    private FactBook book() {
        return contents.book();
    }

    /** Candidates a second. */
    double written(Duration time) {
        return rate(time, () -> new QuestionWriter().write(book()).size());
    }

    /** Questions a second that also passed the gate; the seconds include judging those that did not. */
    double accepted(Duration time) {
        return rate(time, () -> selection().accepted().size());
    }

    /** Candidates a second that were written and judged. */
    double judged(Duration time) {
        return rate(time, () -> {
            List<Candidate> candidates = new QuestionWriter().write(book());
            return Gate.select(candidates, book()).accepted().isEmpty() ? 0 : candidates.size();
        });
    }

    private static double rate(Duration time, IntSupplier once) {
        repeat(time, once);
        return repeat(time, once);
    }

    private static double repeat(Duration time, IntSupplier once) {
        long start = System.nanoTime();
        long made = 0;
        do {
            made += once.getAsInt();
        } while (System.nanoTime() - start < time.toNanos());
        return made / ((System.nanoTime() - start) / 1e9);
    }
}
