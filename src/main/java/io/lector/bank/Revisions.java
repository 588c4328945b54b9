package io.lector.bank;

import io.lector.article.Article;
import io.lector.article.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what was made of an article, or of a correction of it, before the editors. A correction keeps the decisions on
 * what it left alone; what is served and was touched by it is served no more, until an editor has looked at it.
 */
@ApplicationScoped
public class Revisions {

    private final Proposals proposals;
    private final BankStore store;

    Revisions(Proposals proposals, BankStore store) {
        this.proposals = proposals;
        this.store = store;
    }

    /** Whether it is the next revision of an article that is proposed here, or the first of a new one. */
    @Transactional
    public boolean fits(Article article) {
        return !proposals.isKeptElsewhere(article.slug())
                && proposals.revision(article.slug()).orElse(0) == article.revision() - 1;
    }

    /** Part of the caller's transaction, if there is one. */
    @Transactional
    public void store(Proposal proposal) {
        String slug = proposal.book().article().slug();
        proposals
                .generated(slug)
                .ifPresent(before ->
                        proposals.decide(slug, CarriedOver.of(before, proposal).decisions(proposals.reviews(slug))));
        proposals.store(proposal);
        store.find(slug).ifPresent(served -> withdraw(slug, served));
    }

    /** Takes back what no editor has accepted as it would be now. Nothing new is served: facts stay those of the old text. */
    private void withdraw(String slug, PublishedBank served) {
        Set<String> good = proposals.find(slug).orElseThrow().accepted().stream()
                .map(Draft::id)
                .collect(Collectors.toSet());
        List<Draft> kept = Stream.concat(
                        served.questions().stream().map(item -> Draft.of(item.question(), item.origin())),
                        served.explainers().stream().map(item -> Draft.of(item.explainer(), item.origin())))
                .filter(draft -> good.contains(draft.id()))
                .toList();
        store.publish(served.facts(), kept, Sha256.of("withdrawn " + slug));
    }
}
