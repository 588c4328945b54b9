package io.lector.writing;

import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events and when they happened. */
final class DateMatching implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        Events events = new Events(material);
        List<StatedFact> left = new ArrayList<>(events.dated());
        left.sort(Comparator.comparing(fact -> Events.moment(fact).granularity()));
        List<Candidate> all = new ArrayList<>();
        while (left.size() >= Pairings.FEWEST) {
            List<StatedFact> line = apart(events, left);
            left.removeAll(line);
            if (line.size() >= Pairings.FEWEST) {
                all.add(candidate(material, events, line));
            }
        }
        return all;
    }

    private static List<StatedFact> apart(Events events, List<StatedFact> facts) {
        List<StatedFact> line = new ArrayList<>();
        for (StatedFact fact : facts) {
            if (line.size() < Pairings.MOST && line.stream().allMatch(told -> events.disjoint(told, fact))) {
                line.add(fact);
            }
        }
        return line;
    }

    private static Candidate candidate(Material material, Events events, List<StatedFact> line) {
        List<Pairings.Pair> pairs = line.stream()
                .map(fact -> new Pairings.Pair(
                        events.told(fact), Prose.capitalised(Events.moment(fact).shown()), fact))
                .toList();
        return Pairings.candidate(
                material,
                "dates",
                "Match each of these events with the time at which the article says that it happens.",
                pairs,
                "Begin with the event that lies furthest back.");
    }
}
