package io.lector.ingest;

import io.lector.bank.Proposal;
import io.lector.bank.Revisions;
import io.lector.problem.ProblemDocument;
import io.lector.problem.Refusal;
import io.lector.quizbank.BankJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What waits to be read, for the worker of each instance. Whoever takes an article holds it for a while, by the database's
 * clock, and renews that; who does not is taken to be gone, and what it does afterwards counts for nothing.
 */
@ApplicationScoped
class Queue {

    private static final String WAITS = "not ended and (holder is null or held_until < now())";
    private static final String END = " submission = null, holder = null, held_until = null, ended_at = :now";
    private static final String HELD = " where holder = :holder";
    private static final Refusal GIVEN_UP = Refusal.of(
            Refusal.Kind.UNAVAILABLE,
            "The service ended each time in the middle of this article; it is not tried again.");

    private final EntityManager entities;
    private final Revisions revisions;
    private final IngestConfig config;
    private final Clock clock;

    Queue(EntityManager entities, Revisions revisions, IngestConfig config, Clock clock) {
        this.entities = entities;
        this.revisions = revisions;
        this.config = config;
        this.clock = clock;
    }

    /** An article that was taken. @param holder by which the queue knows who took it, this time */
    record Taken(UUID holder, int revision, Submission submission) {}

    /** Whether it may be worth while to take one. */
    @Transactional
    boolean isWaiting() {
        return (Boolean)
                entities.createNativeQuery("select exists (select 1 from job where " + WAITS + ")", Boolean.class)
                        .getSingleResult();
    }

    /** The article that has waited longest, unless one is being read anywhere on this database. */
    @Transactional
    Optional<Taken> take() {
        QueueLock.take(entities);
        giveUp();
        UUID holder = UUID.randomUUID();
        List<Object[]> taken = entities.createNativeQuery(
                        "update job set holder = :holder, held_until = now() + cast(:lease as interval),"
                                + " attempts = attempts + 1, stage = 'reading', progress = 0, counts = '{}'"
                                + " where job_id = (select job_id from job where " + WAITS
                                + " order by created_at, job_id limit 1)"
                                + " and not exists (select 1 from job where held_until >= now())"
                                + " returning revision, submission",
                        Object[].class)
                .setParameter("holder", holder)
                .setParameter("lease", config.lease().toString())
                .getResultList();
        return taken.stream()
                .findFirst()
                .map(row -> new Taken(
                        holder,
                        (Integer) row[0],
                        BankJson.read(new String((byte[]) row[1], StandardCharsets.UTF_8), Submission.class)));
    }

    private void giveUp() {
        entities.createNativeQuery("update job set stage = 'failed', problem = cast(:problem as jsonb)," + END
                        + " where " + WAITS + " and attempts >= :attempts")
                .setParameter("attempts", config.attempts())
                .setParameter("problem", BankJson.write(ProblemDocument.of(GIVEN_UP)))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Tells how far it is and goes on holding it. @return false if it is held no more: it was cancelled, or taken over */
    @Transactional
    boolean renew(UUID holder, Stage stage, double progress, Map<String, Integer> counts) {
        return entities.createNativeQuery(
                                "update job set stage = :stage, progress = :progress, counts = cast(:counts as jsonb),"
                                        + " held_until = now() + cast(:lease as interval)" + HELD)
                        .setParameter("holder", holder)
                        .setParameter("stage", stage.column())
                        .setParameter("progress", progress)
                        .setParameter("counts", BankJson.write(counts))
                        .setParameter("lease", config.lease().toString())
                        .executeUpdate()
                == 1;
    }

    /**
     * Stores what came of it and ends the job, both or neither.
     *
     * @throws Watch.Stopped if it is held no more
     * @throws Refusal CONFLICT if its slug, which was made of its title, belongs to another article
     */
    @Transactional
    void store(UUID holder, Proposal proposal, Map<String, Integer> counts) {
        QueueLock.take(entities);
        String slug = proposal.book().article().slug();
        if (!revisions.fits(proposal.book().article())) {
            throw Jobs.taken(slug);
        }
        Query done = entities.createNativeQuery("update job set stage = 'done', progress = 1, slug = :slug,"
                        + " counts = cast(:counts as jsonb)," + END + HELD)
                .setParameter("slug", slug)
                .setParameter("counts", BankJson.write(counts));
        requireHeld(end(holder, done));
        revisions.store(proposal);
    }

    /** Ends the job; if it is held no more, nothing happens. */
    @Transactional
    void fail(UUID holder, ProblemDocument problem) {
        end(
                holder,
                entities.createNativeQuery(
                                "update job set stage = 'failed', problem = cast(:problem as jsonb)," + END + HELD)
                        .setParameter("problem", BankJson.write(problem)));
    }

    private int end(UUID holder, Query query) {
        return query.setParameter("holder", holder)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static void requireHeld(int rows) {
        if (rows == 0) {
            throw new Watch.Stopped("taken over or cancelled");
        }
    }

    /** Puts it back as if it had not been taken: for a service that ends in good order. */
    @Transactional
    void putBack(UUID holder) {
        entities.createNativeQuery("update job set stage = 'queued', progress = 0, attempts = attempts - 1,"
                        + " holder = null, held_until = null" + HELD)
                .setParameter("holder", holder)
                .executeUpdate();
    }
}
