package io.lector.bank;

import com.fasterxml.jackson.databind.JsonNode;
import io.lector.fact.Citation;
import io.lector.gate.ItemClasses;
import io.lector.quizbank.BankJson;
import io.lector.quizbank.Status;
import java.util.List;
import java.util.Optional;

/**
 * A generated item as an editor sees it.
 *
 * @param content hash that a review names, so that a review holds for what was looked at
 * @param score how certain it is that the facts it rests on say what the article says, 0..1; of the least certain one, and
 *     nothing when they were written by hand
 * @param counted how many items of its class strict readers accepted; nothing when none was read
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
        Optional<Double> score,
        Optional<ItemClasses.Count> counted,
        List<Citation> evidence,
        Optional<JsonNode> question,
        Optional<JsonNode> explainer) {

    private static final ItemClasses CLASSES = ItemClasses.counted();

    static CandidateView of(Proposed item) {
        return new CandidateView(
                item.id(),
                item.itemClass(),
                item.content(),
                item.status(),
                item.reasons(),
                item.score(),
                CLASSES.count(item.itemClass()),
                item.evidence(),
                item.question().map(BankJson::tree),
                item.explainer().map(BankJson::tree));
    }
}
