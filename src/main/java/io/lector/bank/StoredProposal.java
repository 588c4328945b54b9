package io.lector.bank;

import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import io.lector.quizbank.GeneratedExplainer;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import java.util.List;

/** What {@link ProposalRow#content} holds. @param items as generated, no decision in them */
record StoredProposal(
        StoredArticle article, List<GeneratedItem> items, List<GeneratedExplainer> explainers, List<Dropped> dropped) {

    static StoredProposal of(Proposal proposal) {
        return new StoredProposal(
                StoredArticle.of(proposal.book()),
                proposal.generation().items(),
                proposal.generation().explainers(),
                proposal.dropped());
    }

    Proposal proposal() {
        FactBook book = article.book();
        return new Proposal(book, new Generation(items, explainers, List.of()), dropped);
    }
}
