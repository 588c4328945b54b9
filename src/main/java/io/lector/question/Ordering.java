package io.lector.question;

import io.lector.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Put events in the order in which they happened. @param sequence the events, earliest first */
public record Ordering(Card card, List<Option> sequence) implements Question {

    public Ordering {
        sequence = List.copyOf(sequence);
        if (sequence.size() < 3) {
            throw new IllegalArgumentException("an order needs three events or more");
        }
    }

    /** The fraction is the share of pairs in the right order, stretched so that a chance order gets nothing. */
    @Override
    public Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        if (!(response instanceof Response.Order given)) {
            throw Refusal.invalid("response", "this question takes {\"order\": [option ids, first to last]}");
        }
        List<String> right = sequence.stream().map(Option::id).toList();
        if (given.order().size() != right.size() || !new HashSet<>(given.order()).equals(new HashSet<>(right))) {
            throw Refusal.invalid("response.order", "each option exactly once");
        }
        int pairs = right.size() * (right.size() - 1) / 2;
        int kept = pairsInOrder(given.order(), right);
        if (kept == pairs) {
            return Grade.correct();
        }
        double fraction = Math.max(0, 2.0 * kept / pairs - 1);
        return fraction > 0
                ? Grade.partial(fraction, "Some are in order, but not all.")
                : Grade.incorrect("That is not the order in which they happened.");
    }

    private static int pairsInOrder(List<String> given, List<String> right) {
        int kept = 0;
        for (int i = 0; i < right.size(); i++) {
            for (int j = i + 1; j < right.size(); j++) {
                if (given.indexOf(right.get(i)) < given.indexOf(right.get(j))) {
                    kept++;
                }
            }
        }
        return kept;
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, Responses.shuffled(sequence, chance), List.of());
    }

    @Override
    public Key key() {
        return new Key(
                sequence.stream().map(Option::text).collect(Collectors.joining(Key.THEN)),
                sequence.stream().map(Option::id).toList(),
                Map.of());
    }
}
