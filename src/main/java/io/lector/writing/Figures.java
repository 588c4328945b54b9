package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Moment;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.question.Cloze;
import io.lector.question.Confusion;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers that stand within the phrases of a fact, to be filled in or to be told from others. */
final class Figures implements QuestionClass {

    private static final String LOOK = "Look for a number in it.";

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(fact -> fact.slots().fillers().values().stream().noneMatch(Quotation.class::isInstance))
                .flatMap(fact -> written(material, fact))
                .map(Candidate::asSpare)
                .toList();
    }

    private static Stream<Candidate> written(Material material, Fact fact) {
        List<Candidate> all = new ArrayList<>();
        blank(material, fact).ifPresent(all::add);
        changed(material, fact).ifPresent(all::add);
        return all.stream();
    }

    /** The first number of the sentence that no slot has as its own: a counted one or one of a date is asked otherwise. */
    private static Optional<Figure> first(Fact fact, String sentence) {
        return Figure.in(sentence).stream()
                .filter(figure -> sentence.chars()
                                .limit(figure.start())
                                .filter(mark -> mark == '"' || mark == '“')
                                .count()
                        == 0)
                .filter(figure -> fact.slots()
                        .filler(Slot.HOW_MANY, Quantity.class)
                        .filter(counted -> counted.written().contains(figure.shown()))
                        .isEmpty())
                .filter(figure -> fact.slots()
                        .filler(Slot.WHEN, Moment.class)
                        .filter(moment -> moment.shown().contains(figure.shown()))
                        .isEmpty())
                .findFirst();
    }

    private static Optional<Candidate> blank(Material material, Fact fact) {
        String sentence = material.wording().sentence(fact);
        return first(fact, sentence).map(figure -> {
            Item item = Item.of(material, "cloze", "number-within", List.of(fact));
            String stem = figure.replacedIn(sentence, Cloze.BLANK);
            var card = item.card(stem, new Hints(material).where(fact, LOOK), sentence);
            var expected = new Expected.Amount(figure.shown(), figure.value(), figure.value(), figure.unit());
            return new Candidate(new Cloze(card, expected), "cloze/number", List.of());
        });
    }

    private static Optional<Candidate> changed(Material material, Fact fact) {
        String stem = Statements.asked(material, fact);
        return first(fact, stem).filter(figure -> !figure.presupposed(stem)).flatMap(figure -> figure.other(stem)
                .map(other -> {
                    Item item = Item.of(material, "true-false", "another-number-within", List.of(fact));
                    String explanation = "False. " + material.wording().sentence(fact);
                    var card = item.card(figure.replacedIn(stem, other), Statements.hints(material, fact), explanation);
                    var question = new TrueFalse(
                            card,
                            false,
                            Optional.of(Confusion.ANOTHER_NUMBER),
                            "The statement gives another number than the article does.",
                            List.of());
                    return new Candidate(question, "true-false/another-number", List.of());
                }));
    }
}
