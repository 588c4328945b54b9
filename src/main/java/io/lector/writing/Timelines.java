package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.StatedFact;
import io.lector.language.NumberWords;
import io.lector.question.ItemId;
import io.lector.question.Option;
import io.lector.question.Ordering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Events to put in order, three or four of them, no two at times that may coincide. */
final class Timelines implements QuestionClass {

    private static final int MOST = 12;
    private static final int LONGEST = 4;

    @Override
    public List<Candidate> write(Material material) {
        Events events = new Events(material);
        List<StatedFact> dated = events.dated();
        List<List<StatedFact>> lines = new ArrayList<>();
        for (StatedFact first : dated) {
            List<StatedFact> line = line(material, events, dated, first);
            if (line.size() >= 3 && lines.stream().noneMatch(other -> tooAlike(other, line))) {
                lines.add(line);
            }
        }
        return lines.stream()
                .limit(MOST)
                .map(line -> candidate(material, events, line))
                .toList();
    }

    /** One event with others drawn by its id, none of which may coincide with another; earliest first. */
    private static List<StatedFact> line(Material material, Events events, List<StatedFact> dated, StatedFact first) {
        String slug = material.book().article().slug();
        List<StatedFact> line = new ArrayList<>(List.of(first));
        dated.stream()
                .sorted(Comparator.comparing(
                        next -> ItemId.of(slug, List.of(first.id(), next.id()), "ordering", "next")))
                .filter(next -> line.size() < LONGEST && line.stream().allMatch(told -> events.disjoint(told, next)))
                .forEach(line::add);
        line.sort(Comparator.comparing(fact -> Events.moment(fact).from()));
        return line;
    }

    private static boolean tooAlike(List<StatedFact> one, List<StatedFact> other) {
        return one.stream().filter(other::contains).count() > 2;
    }

    private static Candidate candidate(Material material, Events events, List<StatedFact> line) {
        Item item = Item.of(material, "ordering", "timeline", line);
        List<String> told = line.stream().map(events::told).toList();
        Map<String, Option> options = item.options(told);
        String explanation = line.stream()
                .map(fact -> material.wording().sentence(fact))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        List<String> hints = List.of(new Hints(material).look(line), years(line));
        var ordering = new Ordering(
                item.card(stem(line), hints, explanation),
                told.stream().map(options::get).toList());
        return new Candidate(ordering, item.itemClass(), List.of());
    }

    private static String stem(List<StatedFact> line) {
        return "Put these " + NumberWords.written(BigDecimal.valueOf(line.size()))
                + " events in order, the earliest first, by the times that the article gives.";
    }

    private static String years(List<? extends Fact> line) {
        int first = Events.moment(line.get(0)).from().getYear();
        int last = Events.moment(line.get(line.size() - 1)).from().getYear();
        return first == last
                ? "All of them belong to " + first + "; look for the days and months."
                : "The first belongs to " + first + ", the last to " + last + ".";
    }
}
