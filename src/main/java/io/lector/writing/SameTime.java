package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Moment;
import io.lector.fact.MomentWording;
import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import io.lector.question.Confusion;
import io.lector.question.MultipleResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Which two of these happened on …?": events of one day among events of other days. */
final class SameTime implements QuestionClass {

    private static final int MOST_USES = 2;

    @Override
    public List<Candidate> write(Material material) {
        Events events = new Events(material);
        List<StatedFact> dated = events.dated();
        List<Candidate> all = new ArrayList<>();
        List<StatedFact> used = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size(); j++) {
                List<StatedFact> pair = List.of(dated.get(i), dated.get(j));
                boolean worn = pair.stream().anyMatch(fact -> Collections.frequency(used, fact) >= MOST_USES);
                if (!worn && together(pair)) {
                    used.addAll(pair);
                    candidate(material, events, pair, dated).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Told at the same time, in different sentences. */
    private static boolean together(List<StatedFact> pair) {
        Moment one = Events.moment(pair.get(0));
        Moment other = Events.moment(pair.get(1));
        boolean sameSentence = pair.get(0)
                .evidence()
                .get(0)
                .sameSentence(pair.get(1).evidence().get(0));
        return one.from().equals(other.from()) && one.to().equals(other.to()) && !sameSentence;
    }

    private static Optional<Candidate> candidate(
            Material material, Events events, List<StatedFact> keys, List<StatedFact> dated) {
        List<Wrong> wrongs = dated.stream()
                .filter(fact -> keys.stream().allMatch(key -> events.disjoint(key, fact)))
                .sorted(Comparator.comparingInt(fact -> away(fact, keys)))
                .limit(3)
                .map(fact ->
                        new Wrong(events.told(fact), Confusion.ANOTHER_DATE, Optional.empty(), Optional.<Fact>of(fact)))
                .toList();
        if (wrongs.size() < 2) {
            return Optional.empty();
        }
        Moment moment = Events.moment(keys.get(0));
        Item item = Item.of(material, "multiple-response", "same-time", keys);
        List<String> told = keys.stream().map(events::told).toList();
        List<String> texts = new ArrayList<>(told);
        wrongs.forEach(wrong -> texts.add(wrong.text()));
        var options = item.options(texts);
        String stem = Prose.question(
                "which two of these happened " + MomentWording.adjunct(moment) + ", according to the article");
        List<String> hints = List.of(
                new Hints(material).look(keys), "The other events belong to other times: find the time of each.");
        String explanation = material.wording().sentence(keys.get(0)) + " "
                + material.wording().sentence(keys.get(1));
        return Optional.of(new Candidate(
                new MultipleResponse(
                        item.card(stem, hints, explanation),
                        told.stream().map(options::get).toList(),
                        Choices.distractors(wrongs, options, told, new Feedback(material))),
                item.itemClass(),
                List.of()));
    }

    private static int away(Fact fact, List<StatedFact> keys) {
        return Math.abs(fact.paragraph() - keys.get(0).paragraph());
    }
}
