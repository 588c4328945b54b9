package io.lector.question;

import io.lector.problem.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Match each prompt with its option; there may be more options than prompts.
 *
 * @param pairs prompt id to the id of its option
 */
public record Matching(Card card, List<Option> prompts, List<Option> options, Map<String, String> pairs)
        implements Question {

    public Matching {
        prompts = List.copyOf(prompts);
        options = List.copyOf(options);
        pairs = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(pairs)));
        if (prompts.size() < 2 || pairs.size() != prompts.size()) {
            throw new IllegalArgumentException("each of two or more prompts needs its option");
        }
    }

    @Override
    public Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        if (!(response instanceof Response.Pairs given)) {
            throw Refusal.invalid("response", "this question takes {\"pairs\": {prompt id: option id}}");
        }
        requireKnown(given.pairs());
        long hits = pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(given.pairs().get(pair.getKey())))
                .count();
        if (hits == pairs.size()) {
            return Grade.correct();
        }
        return hits == 0
                ? Grade.incorrect("None of these belong together.")
                : Grade.partial(hits / (double) pairs.size(), hits + " of " + pairs.size() + " belong together.");
    }

    private void requireKnown(Map<String, String> given) {
        boolean known = pairs.keySet().containsAll(given.keySet())
                && options.stream().map(Option::id).collect(Collectors.toSet()).containsAll(given.values());
        if (!known || given.isEmpty()) {
            throw Refusal.invalid("response.pairs", "prompt ids to option ids of this question, at least one");
        }
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, Responses.shuffled(options, chance), Responses.shuffled(prompts, chance));
    }

    @Override
    public Key key() {
        return new Key(
                prompts.stream()
                        .map(prompt -> prompt.text() + Key.WITH + textOf(pairs.get(prompt.id())))
                        .collect(Collectors.joining(Key.AND)),
                List.of(),
                pairs);
    }

    private String textOf(String optionId) {
        return options.stream()
                .filter(option -> option.id().equals(optionId))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }
}
