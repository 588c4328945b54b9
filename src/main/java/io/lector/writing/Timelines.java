package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.question.Option;
import io.lector.question.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events to put in order, three or four of them, no two at times that may coincide. */
final class Timelines implements QuestionClass {

    private static final String STEM =
            "Put these events, as the article tells them, in order from the earliest to the latest.";
    private static final int MOST = 12;

    @Override
    public List<Candidate> write(Material material) {
        Events events = new Events(material);
        List<StatedFact> dated = events.dated();
        List<List<StatedFact>> lines = new ArrayList<>();
        for (int first = 0; first < dated.size(); first++) {
            for (int stride = 1; stride <= 3; stride++) {
                List<StatedFact> line = line(events, dated, first, stride);
                if (line.size() >= 3 && lines.stream().noneMatch(other -> tooAlike(other, line))) {
                    lines.add(line);
                }
            }
        }
        return lines.stream()
                .limit(MOST)
                .map(line -> candidate(material, events, line))
                .toList();
    }

    /** From one event on, each next one later than all that may coincide with the last. */
    private static List<StatedFact> line(Events events, List<StatedFact> dated, int first, int stride) {
        List<StatedFact> line = new ArrayList<>(List.of(dated.get(first)));
        int skipped = 0;
        for (StatedFact next : dated.subList(first + 1, dated.size())) {
            boolean later = line.stream().allMatch(told -> events.disjoint(told, next));
            if (later && line.size() < 4 && ++skipped % stride == 0) {
                line.add(next);
            }
        }
        return line;
    }

    private static boolean tooAlike(List<StatedFact> one, List<StatedFact> other) {
        return one.stream().filter(other::contains).count() > 1;
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
                item.card(STEM, hints, explanation),
                told.stream().map(options::get).toList());
        return new Candidate(ordering, item.itemClass(), List.of(Slot.WHEN));
    }

    private static String years(List<? extends Fact> line) {
        int first = Events.moment(line.get(0)).from().getYear();
        int last = Events.moment(line.get(line.size() - 1)).from().getYear();
        return first == last
                ? "All of them belong to " + first + "; look for the days and months."
                : "The first belongs to " + first + ", the last to " + last + ".";
    }
}
