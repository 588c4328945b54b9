package io.lector.quizbank;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lector.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * An editor's decision on a generated item.
 *
 * @param item id of the item
 * @param content first 12 hex digits of the hash of the content that was looked at; other content was not decided on
 * @param edit what is put in place of the generated wording; present when the decision is EDITED
 */
public record Review(String item, String content, Decision decision, String reason, Optional<Edit> edit) {

    /** The reason, with what the editor overruled, for whoever looks at it later. */
    String told() {
        List<String> despite = edit.map(Edit::despite).orElse(List.of());
        return despite.isEmpty() ? reason : reason + " (despite " + String.join(", ", despite) + ")";
    }

    /** Closed set of decisions. */
    public enum Decision {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("rejected")
        REJECTED,
        @JsonProperty("edited")
        EDITED
    }

    /**
     * Wording by an editor; what is empty stays as generated.
     *
     * @param despite names of rules of the gate that the editor knows it breaks
     */
    public record Edit(Optional<String> stem, Optional<String> explanation, List<String> hints, List<String> despite) {
        public Edit {
            hints = List.copyOf(hints);
            // Edits that were stored before this was kept have none.
            despite = despite == null ? List.of() : List.copyOf(despite);
        }

        /** The question in this wording. */
        Question of(Question question) {
            ObjectNode tree = BankJson.tree(question);
            ObjectNode card = (ObjectNode) tree.get("card");
            stem.ifPresent(words -> card.put("stem", words));
            explanation.ifPresent(words -> card.put("explanation", words));
            if (!hints.isEmpty()) {
                ArrayNode list = card.putArray("hints");
                hints.forEach(list::add);
            }
            return BankJson.read(tree.toString(), Question.class);
        }
    }
}
