package io.lector.quizbank;

import io.lector.gate.BlindGuess;
import io.lector.question.EvidenceChoice;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a set of items can be guessed by who has not read the article, for an editor to look at.
 *
 * @param choices among all that have one right option but are no quotes, which must sound like what they show
 * @param letters how often the key has the option id "a", "b" …
 * @param holding how many statements hold
 * @param failing how many do not
 */
record ItemMeasures(BlindGuess choices, TreeMap<String, Long> letters, long holding, long failing) {

    static ItemMeasures of(List<GeneratedItem> items) {
        List<Question> served = items.stream()
                .filter(item -> item.status() != Status.REJECTED)
                .map(GeneratedItem::question)
                .toList();
        List<Question> choices = served.stream()
                .filter(question -> !(question instanceof EvidenceChoice))
                .toList();
        TreeMap<String, Long> letters = served.stream()
                .filter(question -> !(question instanceof TrueFalse))
                .filter(question -> question.key().options().size() == 1)
                .collect(Collectors.groupingBy(
                        question -> question.key().options().get(0), TreeMap::new, Collectors.counting()));
        return new ItemMeasures(BlindGuess.over(choices), letters, held(served, true), held(served, false));
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
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(rate -> lines.add(String.format(
                        Locale.ROOT,
                        "  by %s %.0f %%",
                        rate.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        100 * rate.getValue())));
        lines.add("keys by option id: " + letters);
        lines.add("statements: " + holding + " true, " + failing + " false");
        return lines;
    }
}
