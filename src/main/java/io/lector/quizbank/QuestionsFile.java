package io.lector.quizbank;

import io.lector.fact.Evidence;
import io.lector.fact.FactBook;
import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Confusion;
import io.lector.question.DateQuestion;
import io.lector.question.Distractor;
import io.lector.question.EvidenceChoice;
import io.lector.question.ItemId;
import io.lector.question.Matching;
import io.lector.question.MultipleChoice;
import io.lector.question.MultipleResponse;
import io.lector.question.Numeric;
import io.lector.question.Option;
import io.lector.question.OptionIds;
import io.lector.question.Ordering;
import io.lector.question.Process;
import io.lector.question.Question;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code questions.yaml}: questions written by people about the facts of one article. */
final class QuestionsFile {

    private final FactBook book;

    QuestionsFile(FactBook book) {
        this.book = book;
    }

    /** @param entry without faults */
    Question question(Entry entry) {
        Card card = card(entry);
        return switch (entry.text("kind")) {
            case "multiple-choice" -> new MultipleChoice(card, choice(entry, card));
            case "who-said" -> new WhoSaid(card, choice(entry, card));
            case "evidence" -> new EvidenceChoice(card, choice(entry, card));
            case "multiple-response" -> multipleResponse(entry, card);
            case "true-false" -> trueFalse(entry, card);
            case "short-answer" -> new ShortAnswer(card, ExpectedAnswers.parts(entry));
            case "numeric" -> new Numeric(card, ExpectedAnswers.amount(entry.at("amount")));
            case "date" ->
                new DateQuestion(
                        card,
                        ExpectedAnswers.day(entry.at("day"), book.article().dateline()));
            case "ordering" -> new Ordering(card, inOrder(card, entry.texts("sequence")));
            case "matching" -> matching(entry, card);
            default ->
                throw new IllegalArgumentException("a kind that the schema does not know: " + entry.text("kind"));
        };
    }

    private Card card(Entry entry) {
        List<String> facts = entry.texts("facts");
        return new Card(
                ItemId.of(book.article().slug(), facts, entry.text("kind"), entry.text("id")),
                entry.text("stem"),
                Words.constant(Process.class, entry.text("process")),
                facts,
                entry.texts("hints"),
                entry.text("explanation"),
                evidence(facts));
    }

    private List<Evidence> evidence(List<String> facts) {
        return facts.stream()
                .flatMap(id -> book.fact(id).orElseThrow().evidence().stream())
                .distinct()
                .toList();
    }

    private Choice choice(Entry entry, Card card) {
        Map<String, Option> options = options(entry, card);
        Option key = ChoiceRules.right(entry)
                .map(right -> options.get(right.text("text")))
                .findFirst()
                .orElseThrow();
        return new Choice(key, distractors(entry, options));
    }

    private MultipleResponse multipleResponse(Entry entry, Card card) {
        Map<String, Option> options = options(entry, card);
        List<Option> keys = ChoiceRules.right(entry)
                .map(right -> options.get(right.text("text")))
                .toList();
        return new MultipleResponse(card, keys, distractors(entry, options));
    }

    private List<Distractor> distractors(Entry entry, Map<String, Option> options) {
        return ChoiceRules.wrong(entry)
                .map(wrong -> new Distractor(
                        options.get(wrong.text("text")),
                        Words.constant(Confusion.class, wrong.text("confusion")),
                        wrong.text("feedback"),
                        evidence(wrong.texts("facts"))))
                .toList();
    }

    private static Map<String, Option> options(Entry entry, Card card) {
        return OptionIds.of(
                card.id(),
                entry.each("options").stream()
                        .map(option -> option.text("text"))
                        .toList());
    }

    private TrueFalse trueFalse(Entry entry, Card card) {
        return new TrueFalse(
                card,
                entry.flag("holds"),
                entry.optional("confusion").map(word -> Words.constant(Confusion.class, word)),
                entry.text("feedback"),
                evidence(entry.texts("mistaken")));
    }

    private static Matching matching(Entry entry, Card card) {
        List<Entry> pairs = entry.each("pairs");
        List<Option> prompts =
                inOrder(card, pairs.stream().map(pair -> pair.text("prompt")).toList());
        List<String> texts = Stream.concat(
                        pairs.stream().map(pair -> pair.text("option")), entry.texts("extra").stream())
                .distinct()
                .toList();
        Map<String, Option> options = OptionIds.of(card.id(), texts);
        Map<String, String> key = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            key.put(
                    prompts.get(i).id(),
                    options.get(pairs.get(i).text("option")).id());
        }
        return new Matching(card, prompts, texts.stream().map(options::get).toList(), key);
    }

    private static List<Option> inOrder(Card card, List<String> texts) {
        Map<String, Option> options = OptionIds.of(card.id(), texts);
        return texts.stream().map(options::get).toList();
    }
}
