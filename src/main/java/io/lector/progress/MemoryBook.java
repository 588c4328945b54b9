package io.lector.progress;

import io.lector.problem.Refusal;
import io.lector.progress.MemoryTable.Entry;
import io.lector.progress.MemoryTable.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What every learner knows of every fact. A memory is a function of the set of answers: told in any order, in parts or
 * twice, the same answers leave the same memory.
 */
@ApplicationScoped
public class MemoryBook {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final Session session;
    private final Scheduler scheduler;
    private final Clock clock;

    MemoryBook(Session session, ProgressConfig config, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.scheduler = Scheduler.inDays(config.retention());
    }

    /** How the memories in this book stand now. */
    public Present present() {
        return new Present(scheduler, clock.instant());
    }

    /**
     * Takes an answer into memory, in the transaction of the caller. Telling it again changes nothing.
     *
     * @throws Refusal UNAUTHORISED if the learner was erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Answered answer) {
        recordAll(List.of(answer));
    }

    /**
     * Takes answers into memory, of one learner or of many, in the transaction of the caller and at most once in it: facts
     * are locked in one order within a call, not between calls.
     *
     * @param answers in any order
     * @throws Refusal UNAUTHORISED if a learner was erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Collection<Answered> answers) {
        List<Entry> entries = answers.stream()
                .flatMap(answer -> answer.subject().facts().stream()
                        .map(fact -> new Entry(
                                new FactKey(answer.learner(), answer.subject().article(), fact), answer)))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
        if (!entries.isEmpty()) {
            inTables(tables -> {
                record(tables, entries);
                return entries;
            });
        }
    }

    /** Computes a memory anew from all answers that were given about the fact. */
    @Transactional
    public void recompute(UUID learner, String article, String fact) {
        inTables(tables -> {
            recompute(tables, Set.of(new FactKey(learner, article, fact)));
            return fact;
        });
    }

    private void record(MemoryTable tables, List<Entry> entries) throws SQLException {
        List<FactKey> keys = entries.stream().map(Entry::key).toList();
        boolean eachOnce = new HashSet<>(keys).size() == keys.size();
        Map<FactKey, MemoryRows.Row> rows = eachOnce ? tables.read(keys) : Map.of();
        // One by one only if all of them are: two locking orders in one transaction could meet crosswise.
        boolean steady = eachOnce && entries.stream().allMatch(entry -> follows(rows.get(entry.key()), entry.answer()));
        if (!steady) {
            tables.log(entries);
            recompute(tables, keys);
            return;
        }
        List<Step> steps = entries.stream()
                .map(entry -> new Step(entry, after(rows.get(entry.key()), entry.answer())))
                .toList();
        recompute(tables, tables.logAndRemember(steps, scheduler.version()));
    }

    private boolean follows(MemoryRows.Row row, Answered answer) {
        return row == null
                || row.algorithm().equals(scheduler.version())
                        && answer.at().isAfter(row.knowledge().lastAnsweredAt());
    }

    private Knowledge after(MemoryRows.Row row, Answered answer) {
        return row == null
                ? Knowledge.of(List.of(answer.given()), scheduler)
                : row.knowledge().after(answer.given(), scheduler);
    }

    private void recompute(MemoryTable tables, Collection<FactKey> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        SortedSet<FactKey> locked = new TreeSet<>(keys);
        tables.lock(locked);
        // Read only now: whoever held the lock before has committed what they logged.
        Map<FactKey, Knowledge> all = new TreeMap<>();
        tables.reviews(locked).forEach((key, given) -> all.put(key, Knowledge.of(given, scheduler)));
        tables.replace(all, scheduler.version());
        if (all.size() < locked.size()) {
            tables.dropEmpty(locked);
        }
    }

    /** Work on the tables, on the connection of the transaction. */
    private interface Work<T> {
        T on(MemoryTable tables) throws SQLException;
    }

    private <T> T inTables(Work<T> work) {
        Optional<T> done = session.doReturningWork(connection -> {
            try {
                return Optional.of(work.on(new MemoryTable(connection)));
            } catch (SQLException failed) {
                if (FOREIGN_KEY_VIOLATION.equals(failed.getSQLState())) {
                    return Optional.empty();
                }
                throw failed;
            }
        });
        return done.orElseThrow(() -> Refusal.of(Refusal.Kind.UNAUTHORISED, "This learner was erased."));
    }
}
