package io.lector.bank;

import com.fasterxml.jackson.databind.JsonNode;
import io.lector.fact.Citation;
import io.lector.quizbank.BankJson;
import io.lector.quizbank.Status;
import java.util.List;
import java.util.Optional;

/**
 * A generated item as an editor sees it.
 *
 * @param content hash that a review names, so that a review holds for what was looked at
 * @param reasons why it was rejected or accepted
 * @param question the whole question, with options, key and feedback, if it is one
 * @param explainer the whole explainer, if it is one
 */
record CandidateView(
        String id,
        String itemClass,
        String content,
        Status status,
        List<String> reasons,
        List<Citation> evidence,
        Optional<JsonNode> question,
        Optional<JsonNode> explainer) {

    static CandidateView of(Proposed item) {
        return new CandidateView(
                item.id(),
                item.itemClass(),
                item.content(),
                item.status(),
                item.reasons(),
                item.evidence(),
                item.question().map(BankJson::tree),
                item.explainer().map(BankJson::tree));
    }
}
