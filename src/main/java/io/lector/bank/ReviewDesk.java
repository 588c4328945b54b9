package io.lector.bank;

import io.lector.article.Sha256;
import io.lector.problem.Refusal;
import io.lector.problem.Refusal.FieldError;
import io.lector.quizbank.EditedWording;
import io.lector.quizbank.Review;
import io.lector.quizbank.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where editors look at what was made, decide on it and publish. */
@ApplicationScoped
public class ReviewDesk {

    private final Proposals proposals;
    private final BankLoader loader;
    private final BankStore store;
    private final Bank bank;

    ReviewDesk(Proposals proposals, BankLoader loader, BankStore store, Bank bank) {
        this.proposals = proposals;
        this.loader = loader;
        this.store = store;
        this.bank = bank;
    }

    /**
     * What an editor wants to be done with an item.
     *
     * @param content hash of what was looked at, if it is to be held against what is there now
     */
    record Verdict(Review.Decision decision, String reason, Optional<Review.Edit> edit, Optional<String> content) {}

    /** @param items how many are served now @param changed whether anything that is served changed */
    public record Publication(String slug, int revision, int items, boolean changed) {}

    /** What was made of an article, posted or kept as files. @throws Refusal NOT_FOUND if there is no such article */
    Proposal proposal(String slug) {
        requireStorable(slug);
        return loader.holds(slug) ? fromFiles(slug) : proposals.find(slug).orElseGet(() -> fromFiles(slug));
    }

    private Proposal fromFiles(String slug) {
        return new Proposal(bank.published(slug).facts(), loader.generation(slug), Map.of(), List.of());
    }

    /**
     * @throws Refusal NOT_FOUND, INVALID if the gate turns down an editor's wording, or CONFLICT if it cannot be decided on
     *     here, or not on that content
     */
    Proposed decide(String slug, String id, Verdict verdict) {
        Proposed item = posted(slug).item(id).orElseThrow(() -> notFound("There is no item " + id + "."));
        if (verdict.content().filter(seen -> !seen.equals(item.content())).isPresent()) {
            throw conflict("The item has changed since; look at it again.");
        }
        if (proposals.isTurnedDown(slug, id)) {
            throw conflict("The gate turned this item down; it cannot be accepted. "
                    + item.reasons().get(0));
        }
        if (verdict.edit().isPresent() && item.question().isEmpty()) {
            throw Refusal.invalid("decision", "accept or reject; an explainer's wording cannot be edited");
        }
        verdict.edit().ifPresent(edit -> judge(slug, id, edit));
        proposals.decide(
                slug, List.of(new Review(id, item.content(), verdict.decision(), verdict.reason(), verdict.edit())));
        return posted(slug).item(id).orElseThrow();
    }

    /** @throws Refusal INVALID with a field error for each rule that is broken and was not named */
    private void judge(String slug, String id, Review.Edit edit) {
        EditedWording.strangers(edit).forEach(stranger -> {
            throw Refusal.invalid("despite", stranger);
        });
        Proposal generated = proposals.generated(slug).orElseThrow();
        generated.generation().items().stream()
                .filter(item -> item.id().equals(id))
                .map(item -> EditedWording.flaws(item, edit, generated.book()))
                .filter(flaws -> !flaws.isEmpty())
                .forEach(flaws -> {
                    throw Refusal.invalid(flaws.stream()
                            .map(flaw -> new FieldError("edited", flaw))
                            .toList());
                });
    }

    /** Decides alike on every draft that is wanted. @return the proposal after it */
    public Proposal decideOnDrafts(String slug, Review.Decision decision, String reason, Predicate<String> itemClass) {
        List<Review> reviews = posted(slug).items().stream()
                .filter(item -> item.status() == Status.DRAFT && itemClass.test(item.itemClass()))
                .map(item -> new Review(item.id(), item.content(), decision, reason, Optional.empty()))
                .toList();
        proposals.decide(slug, reviews);
        return posted(slug);
    }

    /**
     * Serves what was accepted instead of what is served now; other instances follow. Repeating it changes nothing.
     *
     * @throws Refusal CONFLICT if nothing was accepted
     */
    public Publication publish(String slug) {
        Proposal proposal = posted(slug);
        List<Draft> accepted = proposal.accepted();
        if (accepted.isEmpty()) {
            throw conflict("No item of this article has been accepted.");
        }
        String madeFrom =
                Sha256.of("posted " + slug + " " + proposal.book().article().revision());
        boolean changed = store.publish(proposal.book(), accepted, madeFrom);
        if (changed) {
            bank.refresh();
        }
        return new Publication(slug, proposal.book().article().revision(), accepted.size(), changed);
    }

    /** No text that holds a NUL can be asked for in the database; so no article has such a name. */
    private static void requireStorable(String slug) {
        if (slug.indexOf('\0') >= 0) {
            throw notFound("There is no such article.");
        }
    }

    private Proposal posted(String slug) {
        requireStorable(slug);
        if (loader.holds(slug)) {
            throw conflict("This article's bank is kept as files; decide in its reviews.yaml and load it again.");
        }
        return proposals.find(slug).orElseThrow(() -> notFound("There is no article " + slug + "."));
    }

    private static Refusal notFound(String detail) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, detail);
    }

    private static Refusal conflict(String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, detail);
    }
}
