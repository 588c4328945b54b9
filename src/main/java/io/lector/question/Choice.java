package io.lector.question;

import io.lector.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One right option among distractors, as several kinds use it. */
public record Choice(Option key, List<Distractor> distractors) {

    public Choice {
        distractors = List.copyOf(distractors);
        if (distractors.isEmpty()) {
            throw new IllegalArgumentException("a choice without a distractor");
        }
    }

    Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        String chosen = Responses.single(response);
        if (chosen.equals(key.id())) {
            return Grade.correct();
        }
        return distractors.stream()
                .filter(distractor -> distractor.option().id().equals(chosen))
                .map(Choice::mistaken)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("response.choices", "no option " + chosen));
    }

    private static Grade mistaken(Distractor chosen) {
        return new Grade(Verdict.INCORRECT, 0, chosen.feedback(), Optional.of(chosen.confusion()), chosen.evidence());
    }

    List<Option> shuffled(RandomGenerator chance) {
        return Responses.shuffled(
                Stream.concat(Stream.of(key), distractors.stream().map(Distractor::option))
                        .toList(),
                chance);
    }

    Key asKey() {
        return new Key(key.text(), List.of(key.id()), Map.of());
    }
}
