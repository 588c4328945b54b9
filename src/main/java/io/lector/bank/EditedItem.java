package io.lector.bank;

import io.lector.fact.FactBook;
import io.lector.gate.Flaw;
import io.lector.gate.Gate;
import io.lector.problem.Refusal;
import io.lector.problem.Refusal.FieldError;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Review;
import java.util.List;
import java.util.Set;

/**
 * An editor's wording of an item, before the same gate that the generated wording has passed.
 *
 * @param despite names of rules that the editor knows it breaks
 */
record EditedItem(Review.Edit edit, Set<String> despite) {

    private static final Set<String> RULES = Set.copyOf(Gate.rules());

    /** @throws Refusal INVALID with a field error for each rule that is broken and was not named */
    void judge(GeneratedItem generated, FactBook book) {
        despite.stream()
                .filter(rule -> !RULES.contains(rule))
                .sorted()
                .findFirst()
                .ifPresent(rule -> {
                    throw Refusal.invalid(
                            "despite", "no rule " + rule + "; there are " + String.join(", ", Gate.rules()));
                });
        List<Flaw> flaws = Gate.judge(generated.candidate(edit), book).stream()
                .filter(flaw -> !despite.contains(flaw.rule()))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws.stream()
                    .map(flaw -> new FieldError(
                            "edited",
                            flaw.rule() + ": " + flaw.reason() + "; mend it, or name " + flaw.rule() + " in despite"))
                    .toList());
        }
    }

    /** With what the editor overruled, for whoever looks at it later. */
    String reason(String given) {
        return despite.isEmpty()
                ? given
                : given + " (despite "
                        + String.join(", ", despite.stream().sorted().toList()) + ")";
    }
}
