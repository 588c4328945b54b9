package io.lector.chat;

import io.lector.intent.Intent;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks which of several things was meant. */
final class AskingBack {

    /** What a command that can also be read as something else is offered as. */
    private static final Map<Class<? extends Intent>, Supplier<Suggestion>> COMMANDS = Map.of(
            Intent.AskWhere.class, Suggestion::where,
            Intent.AskWhy.class, () -> Suggestion.of(new Action.Why()),
            Intent.AskProgress.class, Suggestion::progress,
            Intent.AskDue.class, () -> Suggestion.of(new Action.Due()),
            Intent.AskHelp.class, Suggestion::help,
            Intent.AskSummary.class, Suggestion::summary,
            Intent.AskMissed.class, Suggestion::missed,
            Intent.StartOver.class, () -> Suggestion.of(new Action.StartOver()),
            Intent.Stop.class, Suggestion::stop);

    /** The same for commands about the question that waits. */
    private static final Map<Class<? extends Intent>, Function<String, Suggestion>> ABOUT_A_QUESTION = Map.of(
            Intent.AskHint.class, Suggestion::hint,
            Intent.GiveUp.class, Suggestion::tellMe,
            Intent.Continue.class, Suggestion::skip,
            Intent.Skip.class, Suggestion::skip);

    private AskingBack() {}

    static Said which(Scene scene, List<Intent> readings) {
        List<Suggestion> meanings = readings.stream()
                .flatMap(reading -> meaning(scene, reading).stream())
                .distinct()
                .toList();
        if (meanings.size() < 2) {
            return SmallTalk.unclear(scene);
        }
        List<Suggestion> offered =
                Stream.concat(meanings.stream(), waysOn(scene)).distinct().toList();
        return Said.of(scene.standing(), new Reply.Suggestions("Which of these do you mean?", List.of(), offered));
    }

    private static Stream<Suggestion> waysOn(Scene scene) {
        return scene.open().isPresent() ? Stream.of(SmallTalk.ways(scene)) : Stream.empty();
    }

    private static Optional<Suggestion> meaning(Scene scene, Intent reading) {
        if (reading instanceof Intent.GiveAnswer answer) {
            return scene.open().map(open -> answer(open, answer.response()));
        }
        if (reading instanceof Intent.AskFree free) {
            return Optional.of(Suggestion.ask(free.question()));
        }
        if (reading instanceof Intent.StartQuiz) {
            return Optional.of(Suggestion.quiz());
        }
        return Optional.ofNullable(COMMANDS.get(reading.getClass()))
                .map(Supplier::get)
                .or(() -> scene.open().flatMap(open -> Optional.ofNullable(ABOUT_A_QUESTION.get(reading.getClass()))
                        .map(suggestion -> suggestion.apply(open.id()))));
    }

    private static Suggestion answer(Asked open, Response response) {
        return new Suggestion("My answer: " + words(open, response), new Action.Answer(open.id(), response));
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
