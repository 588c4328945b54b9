package io.lector.ingest;

import jakarta.persistence.EntityManager;

/** What makes all instances look at the queue one after the other, for as long as a transaction lasts. */
final class QueueLock {

    private QueueLock() {}

    static void take(EntityManager entities) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('ingest queue'))", Object.class)
                .getResultList();
    }
}
