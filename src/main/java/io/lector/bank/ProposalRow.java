package io.lector.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was made of an article, as generated. */
@Entity
@Table(name = "proposal")
class ProposalRow {

    @Id
    @Column(name = "article_slug")
    String articleSlug;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    String sha256;

    @Column(name = "stored_at")
    Instant storedAt;
}
