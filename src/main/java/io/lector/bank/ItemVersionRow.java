package io.lector.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of an item; never changed once written. */
@Entity
@Table(name = "item_version")
class ItemVersionRow {

    /** Where an item version is found. */
    @Embeddable
    record Key(
            @Column(name = "article_slug") String articleSlug,
            @Column(name = "item_id") String itemId,
            @Column(name = "version") int version)
            implements Serializable {}

    @EmbeddedId
    Key key;

    String sort;
    String origin;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    String sha256;

    @Column(name = "created_at")
    Instant createdAt;
}
