package io.lector.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** All learners. */
@ApplicationScoped
class Learners implements PanacheRepositoryBase<Learner, UUID> {

    private final Clock clock;

    Learners(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    UUID enrol(ResumeCode code) {
        Learner learner = new Learner(UUID.randomUUID(), code, clock.instant());
        persist(learner);
        return learner.id();
    }

    /** Who has this code. */
    @Transactional
    Optional<UUID> resume(ResumeCode code) {
        Optional<Learner> learner = find("resumeCodeHash", code.hash()).firstResultOptional();
        learner.ifPresent(it -> it.seen(clock.instant()));
        return learner.map(Learner::id);
    }

    /** Notes that a learner was here today. @return false if there is no such learner (any more) */
    @Transactional
    boolean meet(UUID id) {
        Optional<Learner> learner = findByIdOptional(id);
        learner.ifPresent(it -> it.seen(clock.instant()));
        return learner.isPresent();
    }

    /**
     * Erases a learner and, by the foreign keys of all tables that belong to one, everything of theirs. Messages lock their
     * conversation and then the quiz in it, answers their quiz, before they look at the learner: so it is done here too. One
     * erasure at a time: another one would lock what was added since.
     */
    @Transactional
    void erase(UUID id) {
        lock("select 1 from learner where learner_id = :id for no key update", id);
        lock("select 1 from conversation where learner_id = :id order by conversation_id for update", id);
        lock("select 1 from quiz where learner_id = :id order by quiz_id for update", id);
        deleteById(id);
    }

    private void lock(String rows, UUID id) {
        getEntityManager()
                .createNativeQuery(rows, Integer.class)
                .setParameter("id", id)
                .getResultList();
    }
}
