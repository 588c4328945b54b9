package io.lector.ingest;

import io.lector.bank.Proposals;
import io.lector.problem.Refusal;
import io.lector.quizbank.BankJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All jobs, for whoever posts articles and asks after them. */
@ApplicationScoped
class Jobs {

    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final String INSERT =
            """
            insert into job (job_id, slug, revision, fingerprint, submission, created_at)
            values (:id, cast(:slug as text), :revision, :fingerprint, :submission, :now)""";

    private final EntityManager entities;
    private final Proposals proposals;
    private final IngestConfig config;
    private final Clock clock;

    Jobs(EntityManager entities, Proposals proposals, IngestConfig config, Clock clock) {
        this.entities = entities;
        this.proposals = proposals;
        this.config = config;
        this.clock = clock;
    }

    /** @param isNew false if just this had been posted before */
    record Posted(Job job, boolean isNew) {}

    /**
     * Puts an article into the queue. Posting the same again gives the same job, unless it failed or was cancelled.
     *
     * @param asRevision whether it is to take the place of what is there under its slug
     * @throws Refusal CONFLICT if another article has that slug, NOT_FOUND if there is none to revise, TOO_MANY if too many
     *     wait
     */
    @Transactional
    Posted post(Submission submission, boolean asRevision) {
        QueueLock.take(entities);
        String fingerprint = submission.fingerprint();
        Optional<Job> before = jobs("fingerprint = :value", fingerprint);
        if (before.isPresent()) {
            return new Posted(before.get(), false);
        }
        Optional<String> slug = submission.details().slug();
        slug.ifPresent(name -> requireRoom(name, asRevision));
        Number waiting = (Number) entities.createNativeQuery("select count(*) from job where not ended", Long.class)
                .getSingleResult();
        if (waiting.intValue() >= config.waiting()) {
            throw Refusal.later(Refusal.Kind.TOO_MANY, "Too many articles wait to be read; try again.", RETRY);
        }
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("slug", slug.orElse(null))
                .setParameter("revision", slug.flatMap(proposals::revision).orElse(0) + 1)
                .setParameter("fingerprint", fingerprint)
                .setParameter("submission", BankJson.write(submission).getBytes(StandardCharsets.UTF_8))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return new Posted(job(id), true);
    }

    private void requireRoom(String slug, boolean asRevision) {
        if (proposals.isKeptElsewhere(slug)) {
            throw conflict("The bank of the article " + slug + " is kept as files; choose another slug.");
        }
        boolean there = proposals.revision(slug).isPresent();
        Optional<Job> other = jobs("slug = :value and not ended", slug);
        if (asRevision && other.isPresent()) {
            throw conflict("The article " + slug + " is just being read, by job "
                    + other.get().id() + ".");
        }
        if (asRevision && !there) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "There is no article " + slug + " to revise.");
        }
        if (!asRevision && (there || other.isPresent())) {
            throw taken(slug);
        }
    }

    static Refusal taken(String slug) {
        return conflict(
                "There is an article " + slug + " with another text or other details; if this corrects it, post it"
                        + " with revisionOf, and if it is another article, with another slug.");
    }

    private static Refusal conflict(String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, detail);
    }

    /** The last one of which this holds, if it did not fail. */
    private Optional<Job> jobs(String condition, String value) {
        List<JobRow> rows = entities.createNativeQuery(
                        "select * from job where " + condition
                                + " and stage not in ('failed', 'cancelled') order by created_at desc limit 1",
                        JobRow.class)
                .setParameter("value", value)
                .getResultList();
        return rows.stream().findFirst().map(JobRow::job);
    }

    /** @throws Refusal NOT_FOUND if there is no such job */
    @Transactional
    Job job(UUID id) {
        entities.clear();
        return Optional.ofNullable(entities.find(JobRow.class, id))
                .map(JobRow::job)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "There is no job " + id + "."));
    }

    /**
     * Ends a job before its time; nothing of it stays. The instance at work notices soon.
     *
     * @throws Refusal NOT_FOUND if there is no such job, CONFLICT if it has ended
     */
    @Transactional
    void cancel(UUID id) {
        int cancelled = entities.createNativeQuery(
                        "update job set stage = 'cancelled', submission = null, holder = null,"
                                + " held_until = null, ended_at = :now where job_id = :id and not ended")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (cancelled == 0) {
            throw conflict("The job has ended: " + job(id).stage().column() + ".");
        }
    }
}
