package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.question.Asked;
import io.lector.question.Response;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words that stand for a quick reply in the conversation, as if they had been typed. */
final class Label {

    private Label() {}

    static String of(Scene scene, Action action) {
        if (action instanceof Action.Answer answer) {
            return answered(scene, answer);
        }
        if (action instanceof Action.Explain explain) {
            return scene.library()
                    .explainer(explain.explainer())
                    .map(Explainer::title)
                    .orElse(action.label());
        }
        return action.label();
    }

    /** With the letter, where there is one. */
    private static String answered(Scene scene, Action.Answer answer) {
        Optional<Asked> asked = scene.open().filter(open -> open.id().equals(answer.question()));
        if (asked.isEmpty()) {
            return answer.label();
        }
        String words = AskingBack.words(asked.get(), answer.response());
        boolean single = answer.response() instanceof Response.Choices chosen
                && chosen.choices().size() == 1;
        return single ? letter(asked.get(), answer) + words : words;
    }

    private static String letter(Asked asked, Action.Answer answer) {
        String chosen = ((Response.Choices) answer.response()).choices().get(0);
        return IntStream.range(0, asked.options().size())
                .filter(position -> asked.options().get(position).id().equals(chosen))
                .mapToObj(position -> Letters.of(position) + ") ")
                .findFirst()
                .orElse("");
    }
}
