package io.lector.quizbank;

import io.lector.gate.BlindGuess;
import io.lector.gate.KeyPositions;
import io.lector.question.Choice;
import io.lector.question.EvidenceChoice;
import io.lector.question.Question;
import io.lector.question.SingleChoice;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a set of items can be guessed by who has not read the article, for an editor to look at.
 *
 * @param choices among all that have one right option but are no quotes, which must sound like what they show
 * @param positions where the key stands by its option id, by number of options
 * @param holding how many statements hold
 * @param failing how many do not
 */
record ItemMeasures(BlindGuess choices, SortedMap<Integer, KeyPositions> positions, long holding, long failing) {

    static ItemMeasures of(List<GeneratedItem> items) {
        List<Question> served = items.stream()
                .filter(item -> item.status() != Status.REJECTED)
                .map(GeneratedItem::question)
                .toList();
        List<Question> choices = served.stream()
                .filter(question -> !(question instanceof EvidenceChoice))
                .toList();
        return new ItemMeasures(BlindGuess.over(choices), positions(served), held(served, true), held(served, false));
    }

    private static SortedMap<Integer, KeyPositions> positions(List<Question> questions) {
        SortedMap<Integer, List<Integer>> byPlaces = new TreeMap<>();
        questions.stream()
                .filter(SingleChoice.class::isInstance)
                .map(question -> ((SingleChoice) question).choice())
                .forEach(choice -> byPlaces.computeIfAbsent(choice.distractors().size() + 1, any -> new ArrayList<>())
                        .add(position(choice)));
        SortedMap<Integer, KeyPositions> positions = new TreeMap<>();
        byPlaces.forEach((places, keys) -> positions.put(places, KeyPositions.of(keys, places)));
        return positions;
    }

    /** From 0, in the order of the option ids. */
    private static int position(Choice choice) {
        return (int) choice.distractors().stream()
                .filter(wrong -> wrong.option().id().compareTo(choice.key().id()) < 0)
                .count();
    }

    private static long held(List<Question> questions, boolean holds) {
        return questions.stream()
                .filter(question -> question instanceof TrueFalse statement && statement.holds() == holds)
                .count();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d choices; picked at random %.0f %% are right",
                choices.choices(),
                100 * choices.chance()));
        choices.rates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rate -> lines.add(String.format(
                        Locale.ROOT,
                        "  by %s %.0f %%",
                        rate.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        100 * rate.getValue())));
        positions.forEach((places, keys) -> lines.add(String.format(
                Locale.ROOT,
                "keys among %d options: %s by option id, at most %d in a row, %s",
                places,
                keys.counts(),
                keys.longestRun(),
                keys.biased() ? "too uneven for chance" : "as chance has it")));
        lines.add("statements: " + holding + " true, " + failing + " false");
        return lines;
    }
}
