package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.language.Wording;
import io.lector.question.Confusion;
import io.lector.question.MultipleResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Which two of these people …?": several who did something together, among others who did not. */
final class ListedTogether implements QuestionClass {

    private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five", "six");

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .flatMap(fact -> candidate(material, fact).stream())
                .toList();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact) {
        Optional<Mention> listed = fact.slots()
                .filler(Slot.WHO, Mention.class)
                .filter(mention ->
                        mention.entities().size() > 1 && mention.entities().size() < NUMBERS.size());
        if (listed.isEmpty() || new Truths(material).ambiguous(fact, Slot.WHO)) {
            return Optional.empty();
        }
        List<Entity> keys = material.entities(listed.get()).toList();
        if (keys.stream().anyMatch(key -> key.type() != EntityType.PERSON)) {
            // Which countries or bodies did something together is told by what they did.
            return Optional.empty();
        }
        String nouns = nouns(keys);
        String word = "which " + NUMBERS.get(keys.size()) + " of these " + nouns;
        String question =
                Wording.asksSubject(Nominal.plural(word), material.wording().clause(fact.slots()));
        String stem = Prose.question(
                fact instanceof Claim claim
                        ? "according to " + material.reporting().speaker(claim).text() + ", " + question
                        : question);
        List<Wrong> wrongs = wrongs(material, fact, keys, stem);
        boolean told = keys.stream().anyMatch(key -> Leaks.names(stem, key));
        return told || wrongs.size() < 2 ? Optional.empty() : Optional.of(item(material, fact, keys, stem, wrongs));
    }

    private static String nouns(List<Entity> keys) {
        Entity first = keys.get(0);
        if (first.type() == EntityType.PERSON) {
            return "people";
        }
        boolean same = keys.stream().allMatch(key -> key.noun().equals(first.noun()))
                && !first.noun().isBlank();
        return Prose.plural(same ? first.noun() : QuestionWords.general(first.type()));
    }

    private static List<Wrong> wrongs(Material material, Fact fact, List<Entity> keys, String stem) {
        return new Distractors(material)
                .beside(fact, keys.get(0), stem).stream()
                        .filter(wrong -> keys.stream().noneMatch(key -> material.sameness()
                                .related(key, wrong.entity().orElseThrow())))
                        .limit(Math.max(2, 5 - keys.size()))
                        .map(wrong -> new Wrong(wrong.text(), Confusion.ANOTHER_ACTOR, wrong.entity(), wrong.source()))
                        .toList();
    }

    private static Candidate item(Material material, Fact fact, List<Entity> keys, String stem, List<Wrong> wrongs) {
        Item item = Item.of(material, "multiple-response", "listed", List.of(fact));
        List<String> right = keys.stream()
                .map(key -> Prose.capitalised(material.fillers().name(key)))
                .toList();
        List<String> texts = new ArrayList<>(right);
        wrongs.forEach(wrong -> texts.add(wrong.text()));
        var options = item.options(texts);
        List<String> hints = new Hints(material).where(fact, "");
        var question = new MultipleResponse(
                item.card(stem, hints, material.wording().sentence(fact)),
                right.stream().map(options::get).toList(),
                Choices.distractors(wrongs, options, right, new Feedback(material)));
        return new Candidate(question, item.itemClass(), List.of(Slot.WHO));
    }
}
