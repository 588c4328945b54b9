package io.lector.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lector.quizbank.BankJson;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that a correction left alone: they say the same and stand on the same sentences, though those may stand
 * elsewhere in the article now. Explainers hold no places, so that theirs need not be carried.
 *
 * @param contents by item id and the hash of its content before, the hash now
 */
record CarriedOver(Map<String, String> contents) {

    private static final List<String> PLACE = List.of("revision", "paragraph", "sentence", "start", "end");

    static CarriedOver of(Proposal before, Proposal now) {
        Map<String, GeneratedItem> known = new HashMap<>();
        before.generation().items().forEach(item -> known.put(item.id(), item));
        Map<String, String> contents = new HashMap<>();
        for (GeneratedItem item : now.generation().items()) {
            GeneratedItem same = known.get(item.id());
            if (same != null && unplaced(same).equals(unplaced(item))) {
                contents.put(key(item.id(), same.content()), item.content());
            }
        }
        return new CarriedOver(contents);
    }

    private static String key(String id, String content) {
        return id + " " + content;
    }

    private static JsonNode unplaced(GeneratedItem item) {
        ObjectNode question = BankJson.tree(item.question());
        // Evidence is what has the hash of its sentence.
        question.findParents("sha256").forEach(evidence -> ((ObjectNode) evidence).remove(PLACE));
        return question;
    }

    /** The decisions made before, as decisions on what is there now. */
    List<Review> decisions(List<Review> before) {
        return before.stream()
                .filter(review -> contents.containsKey(key(review.item(), review.content())))
                .map(review -> new Review(
                        review.item(),
                        contents.get(key(review.item(), review.content())),
                        review.decision(),
                        review.reason(),
                        review.edit()))
                .toList();
    }
}
