package io.lector.chat;

import io.lector.intent.Intent;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks which of several things was meant. */
final class AskingBack {

    private AskingBack() {}

    static Said which(Scene scene, List<Intent> readings) {
        List<Suggestion> meanings = readings.stream()
                .flatMap(reading -> meaning(scene, reading).stream())
                .distinct()
                .toList();
        return Said.of(scene.standing(), new Reply.Suggestions("Which of these do you mean?", List.of(), meanings));
    }

    private static Optional<Suggestion> meaning(Scene scene, Intent reading) {
        Optional<Asked> open = scene.open();
        if (reading instanceof Intent.GiveAnswer answer && open.isPresent()) {
            String words = "My answer: " + words(open.get(), answer.response());
            return Optional.of(
                    new Suggestion(words, new Action.Answer(open.get().id(), answer.response())));
        }
        if (reading instanceof Intent.Skip) {
            return open.map(asked -> Suggestion.skip(asked.id()));
        }
        if (reading instanceof Intent.AskHint) {
            return open.map(asked -> Suggestion.hint(asked.id()));
        }
        if (reading instanceof Intent.GiveUp) {
            return open.map(asked -> Suggestion.dontKnow(asked.id()));
        }
        if (reading instanceof Intent.AskFree free) {
            return Optional.of(Suggestion.ask(free.question()));
        }
        if (reading instanceof Intent.Stop) {
            return Optional.of(Suggestion.stop());
        }
        return reading instanceof Intent.AskHelp ? Optional.of(Suggestion.help()) : Optional.empty();
    }

    /** A response as its learner would say it. */
    static String words(Asked asked, Response response) {
        if (response instanceof Response.Choices chosen) {
            return chosen.choices().stream().map(id -> textOf(asked, id)).collect(Collectors.joining(", "));
        }
        if (response instanceof Response.Order order) {
            return order.order().stream().map(id -> textOf(asked, id)).collect(Collectors.joining(" → "));
        }
        if (response instanceof Response.Pairs pairs) {
            return asked.prompts().stream()
                    .filter(prompt -> pairs.pairs().containsKey(prompt.id()))
                    .map(prompt ->
                            prompt.text() + " – " + textOf(asked, pairs.pairs().get(prompt.id())))
                    .collect(Collectors.joining("; "));
        }
        return response instanceof Response.Text typed ? typed.text() : "I don't know";
    }

    private static String textOf(Asked asked, String option) {
        return asked.options().stream()
                .filter(one -> one.id().equals(option))
                .map(Option::text)
                .findFirst()
                .orElse(option);
    }
}
