package io.lector.question;

import io.lector.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several right options among others; each wrong choice takes back what a right one gives. */
public record MultipleResponse(Card card, List<Option> keys, List<Distractor> distractors) implements Question {

    public MultipleResponse {
        keys = List.copyOf(keys);
        distractors = List.copyOf(distractors);
        if (keys.size() < 2 || distractors.isEmpty()) {
            throw new IllegalArgumentException("several right options and at least one wrong one are needed");
        }
    }

    @Override
    public Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        Set<String> chosen = new HashSet<>(Responses.choices(response));
        if (chosen.isEmpty()) {
            throw Refusal.invalid("response.choices", "choose at least one option");
        }
        Set<String> right = keys.stream().map(Option::id).collect(Collectors.toSet());
        List<Distractor> wrong = distractors.stream()
                .filter(distractor -> chosen.contains(distractor.option().id()))
                .toList();
        long hits = chosen.stream().filter(right::contains).count();
        if (hits + wrong.size() != chosen.size()) {
            throw Refusal.invalid("response.choices", "an option that is not there");
        }
        return graded((int) hits, wrong);
    }

    private Grade graded(int hits, List<Distractor> wrong) {
        if (hits == keys.size() && wrong.isEmpty()) {
            return Grade.correct();
        }
        double fraction = Math.max(0, hits - wrong.size()) / (double) keys.size();
        String feedback = wrong.isEmpty()
                ? "Right so far, but not all: " + hits + " of " + keys.size() + "."
                : wrong.get(0).feedback();
        return new Grade(
                fraction > 0 ? Verdict.PARTIAL : Verdict.INCORRECT,
                fraction,
                feedback,
                wrong.stream().findFirst().map(Distractor::confusion),
                wrong.stream()
                        .flatMap(distractor -> distractor.evidence().stream())
                        .toList());
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        List<Option> all = Stream.concat(keys.stream(), distractors.stream().map(Distractor::option))
                .toList();
        return Asked.of(this, version, Responses.shuffled(all, chance), List.of());
    }

    @Override
    public Key key() {
        return new Key(
                keys.stream().map(Option::text).collect(Collectors.joining(Key.AND)),
                keys.stream().map(Option::id).toList(),
                Map.of());
    }
}
