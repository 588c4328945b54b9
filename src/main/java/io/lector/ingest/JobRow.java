package io.lector.ingest;

import io.lector.problem.ProblemDocument;
import io.lector.quizbank.BankJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job as it stands, without the article itself, which is long. */
@Entity
@Immutable
@Table(name = "job")
class JobRow {

    @Id
    @Column(name = "job_id")
    UUID id;

    String slug;
    int revision;
    String stage;
    double progress;

    @JdbcTypeCode(SqlTypes.JSON)
    String counts;

    @JdbcTypeCode(SqlTypes.JSON)
    String problem;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ended_at")
    Instant endedAt;

    Job job() {
        Map<String, Integer> numbers = new TreeMap<>();
        BankJson.read(counts, Map.class).forEach((what, number) -> numbers.put((String) what, (Integer) number));
        return new Job(
                id,
                Optional.ofNullable(slug),
                revision,
                Stage.of(stage),
                progress,
                numbers,
                Optional.ofNullable(problem).map(json -> BankJson.read(json, ProblemDocument.class)),
                createdAt,
                Optional.ofNullable(endedAt));
    }
}
