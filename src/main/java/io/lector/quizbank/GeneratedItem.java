package io.lector.quizbank;

import io.lector.question.Question;
import java.util.List;

/**
 * A generated question with what the gate and the editors say of it.
 *
 * @param question as it would be served: edited, if an editor did so
 * @param itemClass the class of question, "multiple-choice/who"
 * @param content first {@value #CONTENT_LENGTH} hex digits of the hash of what was generated
 * @param reasons why it was turned down or accepted, the gate's flaws as "rule: reason"
 */
public record GeneratedItem(Question question, String itemClass, String content, Status status, List<String> reasons) {

    public static final int CONTENT_LENGTH = 12;

    public GeneratedItem {
        reasons = List.copyOf(reasons);
    }

    public String id() {
        return question.card().id();
    }
}
