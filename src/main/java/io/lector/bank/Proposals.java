package io.lector.bank;

import io.lector.article.Sha256;
import io.lector.quizbank.BankJson;
import io.lector.quizbank.Review;
import io.lector.quizbank.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What was made of posted articles, in PostgreSQL, with the decisions of editors on it. */
@ApplicationScoped
public class Proposals {

    private final EntityManager entities;
    private final BankLoader loader;
    private final Bank bank;
    private final Clock clock;

    Proposals(EntityManager entities, BankLoader loader, Bank bank, Clock clock) {
        this.entities = entities;
        this.loader = loader;
        this.bank = bank;
        this.clock = clock;
    }

    /** Whether an article is served or kept as files without having been proposed: then nothing can be proposed. */
    @Transactional
    public boolean isKeptElsewhere(String slug) {
        return loader.holds(slug) || revision(slug).isEmpty() && bank.serves(slug);
    }

    /** The revision of the article that was proposed last. */
    @Transactional
    public Optional<Integer> revision(String slug) {
        return Optional.ofNullable(entities.find(ProposalRow.class, slug)).map(row -> row.revision);
    }

    /** Puts it in the place of what was proposed of the same article before. */
    @Transactional
    void store(Proposal proposal) {
        ProposalRow row = new ProposalRow();
        row.articleSlug = proposal.book().article().slug();
        row.revision = proposal.book().article().revision();
        row.content = BankJson.write(StoredProposal.of(proposal));
        row.sha256 = Sha256.of(row.content);
        row.storedAt = clock.instant();
        entities.merge(row);
    }

    /** With the decisions that were made on it. */
    @Transactional
    Optional<Proposal> find(String slug) {
        return generated(slug).map(proposal -> proposal.reviewed(reviews(slug)));
    }

    /** Whether the gate turned the item down: then no editor decides on it. */
    @Transactional
    boolean isTurnedDown(String slug, String id) {
        return generated(slug)
                .flatMap(proposal -> proposal.item(id))
                .filter(item -> item.status() == Status.REJECTED)
                .isPresent();
    }

    /** As it was generated, no decision in it. */
    @Transactional
    Optional<Proposal> generated(String slug) {
        return Optional.ofNullable(entities.find(ProposalRow.class, slug))
                .map(row -> BankJson.read(row.content, StoredProposal.class).proposal());
    }

    @Transactional
    List<Review> reviews(String slug) {
        return entities.createQuery("from ReviewRow where key.articleSlug = :slug", ReviewRow.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(ReviewRow::review)
                .toList();
    }

    @Transactional
    void decide(String slug, List<Review> reviews) {
        reviews.forEach(review -> entities.merge(ReviewRow.of(slug, review, clock.instant())));
    }
}
