package io.lector.learner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Somebody who answers questions: a pseudonym without a name. */
@Entity
@Table(name = "learner")
class Learner {

    @Id
    @Column(name = "learner_id")
    private UUID id;

    @Column(name = "resume_code_hash")
    private byte[] resumeCodeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    /** For Hibernate. */
    protected Learner() {}

    Learner(UUID id, ResumeCode code, Instant now) {
        this.id = id;
        this.resumeCodeHash = code.hash();
        this.createdAt = now;
        seen(now);
    }

    UUID id() {
        return id;
    }

    void seen(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (lastSeenOn == null || lastSeenOn.isBefore(today)) {
            lastSeenOn = today;
        }
    }
}
