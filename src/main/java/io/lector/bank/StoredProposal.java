package io.lector.bank;

import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import io.lector.quizbank.GeneratedExplainer;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import java.util.List;
import java.util.Map;

/** What {@link ProposalRow#content} holds. @param items as generated, no decision in them */
record StoredProposal(
        StoredArticle article,
        List<GeneratedItem> items,
        List<GeneratedExplainer> explainers,
        Map<String, Double> scores,
        List<Dropped> dropped) {

    StoredProposal {
        // What was stored before scores were kept has none.
        scores = scores == null ? Map.of() : Map.copyOf(scores);
    }

    static StoredProposal of(Proposal proposal) {
        return new StoredProposal(
                StoredArticle.of(proposal.book()),
                proposal.generation().items(),
                proposal.generation().explainers(),
                proposal.scores(),
                proposal.dropped());
    }

    Proposal proposal() {
        FactBook book = article.book();
        return new Proposal(book, new Generation(items, explainers, List.of()), scores, dropped);
    }
}
