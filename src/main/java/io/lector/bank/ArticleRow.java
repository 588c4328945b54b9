package io.lector.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article with its facts, as published. */
@Entity
@Table(name = "article")
class ArticleRow {

    @Id
    String slug;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    String sha256;

    @Column(name = "made_from")
    String madeFrom;

    @Column(name = "loaded_at")
    Instant loadedAt;
}
