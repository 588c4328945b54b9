package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import io.lector.question.TrueFalse;
import java.util.List;
import java.util.Locale;

/** Generated items as text for an editor, with everything that a learner does not see. */
final class ItemSheet {

    private ItemSheet() {}

    /** A line for {@code reviews.yaml} that accepts what an item says now. */
    static String review(String id, String content) {
        return "- {item: " + id + ", content: " + content + ", decision: accepted, reason: read and found good}";
    }

    static String of(GeneratedItem item) {
        JsonNode question = BankJson.tree(item.question());
        JsonNode card = question.get("card");
        StringBuilder text = new StringBuilder();
        head(text, item.id() + " " + item.itemClass(), item.status(), item.reasons());
        text.append("  ").append(card.get("stem").asText()).append('\n');
        text.append("  = ").append(item.question().key().text()).append('\n');
        question.findValues("distractors").forEach(list -> list.forEach(wrong -> wrong(text, wrong)));
        if (item.question() instanceof TrueFalse statement) {
            text.append("  - (").append(statement.feedback()).append(")\n");
        }
        card.get("hints")
                .forEach(hint -> text.append("  ? ").append(hint.asText()).append('\n'));
        return text.append("  ")
                .append(card.get("explanation").asText())
                .append('\n')
                .toString();
    }

    static String of(GeneratedExplainer generated) {
        StringBuilder text = new StringBuilder();
        head(text, generated.explainer().id() + " explainer", generated.status(), generated.reasons());
        text.append("  ").append(generated.explainer().title()).append('\n');
        generated.explainer().sentences().forEach(sentence -> text.append("  ")
                .append(sentence.text())
                .append(' ')
                .append(sentence.facts())
                .append('\n'));
        return text.toString();
    }

    static String nameOf(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static void head(StringBuilder text, String title, Status status, List<String> reasons) {
        text.append(title).append(" [").append(nameOf(status)).append("]\n");
        reasons.forEach(reason -> text.append("  ! ").append(reason).append('\n'));
    }

    private static void wrong(StringBuilder text, JsonNode distractor) {
        text.append("  - ")
                .append(distractor.at("/option/text").asText())
                .append("  (")
                .append(distractor.get("confusion").asText())
                .append("; ")
                .append(distractor.get("feedback").asText())
                .append(")\n");
    }
}
