package io.lector.bank;

import io.lector.quizbank.BankJson;
import io.lector.quizbank.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor's decision on an item as it then was; a later one on the same takes its place. */
@Entity
@Table(name = "item_review")
class ReviewRow {

    /** What was decided on. */
    @Embeddable
    record Key(
            @Column(name = "article_slug") String articleSlug,
            @Column(name = "item_id") String itemId,
            @Column(name = "content") String content)
            implements Serializable {}

    @EmbeddedId
    Key key;

    String decision;
    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    String edit;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    static ReviewRow of(String slug, Review review, Instant now) {
        ReviewRow row = new ReviewRow();
        row.key = new Key(slug, review.item(), review.content());
        row.decision = review.decision().name().toLowerCase(Locale.ROOT);
        row.reason = review.reason();
        row.edit = review.edit().map(BankJson::write).orElse(null);
        row.reviewedAt = now;
        return row;
    }

    Review review() {
        return new Review(
                key.itemId(),
                key.content(),
                Review.Decision.valueOf(decision.toUpperCase(Locale.ROOT)),
                reason,
                Optional.ofNullable(edit).map(json -> BankJson.read(json, Review.Edit.class)));
    }
}
