package io.lector.quizbank;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of every question written by hand, whatever its kind. */
final class QuestionRules {

    static final List<Rule> ALL = List.of(
            QuestionRules::factsExist,
            QuestionRules::citedFactsHaveEvidence,
            QuestionRules::hintsKeepTheKey,
            QuestionRules::wrongStatementNamesItsConfusion,
            QuestionRules::amountIsUpright,
            QuestionRules::dayRunsForward,
            QuestionRules::promptsDiffer,
            ChoiceRules::rightOptionsAreCounted,
            ChoiceRules::somethingIsWrong,
            ChoiceRules::distractorsNameTheirConfusion,
            ChoiceRules::optionsDiffer,
            ChoiceRules::feedbackKeepsTheKey);

    private QuestionRules() {}

    private static Stream<Fault> factsExist(Entry question, Names names) {
        return cited(question).flatMap(names::missingFact);
    }

    private static Stream<Fault> citedFactsHaveEvidence(Entry question, Names names) {
        return cited(question)
                .filter(reference -> names.fact(reference.text())
                        .filter(fact -> fact.each("evidence").isEmpty())
                        .isPresent())
                .map(reference -> reference.fault("cites " + reference.text() + ", which has no evidence"));
    }

    private static Stream<Entry> cited(Entry question) {
        Stream<Entry> options = question.each("options").stream().flatMap(option -> option.each("facts").stream());
        Stream<Entry> own = Stream.of("facts", "mistaken").flatMap(field -> question.each(field).stream());
        return Stream.concat(own, options);
    }

    private static Stream<Fault> hintsKeepTheKey(Entry question, Names names) {
        return question.each("hints").stream()
                .filter(hint -> keys(question).anyMatch(key -> Telling.holds(hint.text(), key)))
                .map(hint -> hint.fault("gives the key away"));
    }

    private static Stream<String> keys(Entry question) {
        Stream<String> chosen = ChoiceRules.right(question).map(option -> option.text("text"));
        Stream<String> parts = question.each("parts").stream()
                .flatMap(part -> Stream.concat(Stream.of(part.text("shown")), part.texts("aliases").stream()));
        Stream<String> values =
                Stream.of("amount", "day").map(field -> question.at(field).text("shown"));
        return Stream.of(chosen, parts, values).flatMap(keys -> keys);
    }

    private static Stream<Fault> wrongStatementNamesItsConfusion(Entry question, Names names) {
        return question.has("holds") && !question.flag("holds") && !question.has("confusion")
                ? Stream.of(question.at("confusion").fault("is missing: what was changed in a statement that is false"))
                : Stream.of();
    }

    private static Stream<Fault> amountIsUpright(Entry question, Names names) {
        Entry amount = question.at("amount");
        return amount.present() && amount.decimal("min").compareTo(amount.decimal("max")) > 0
                ? Stream.of(amount.at("min").fault("is more than max"))
                : Stream.of();
    }

    /** Days written as the schema wants them are in the order of their letters. */
    private static Stream<Fault> dayRunsForward(Entry question, Names names) {
        Entry day = question.at("day");
        return day.has("to") && day.text("to").compareTo(day.text("from")) < 0
                ? Stream.of(day.at("to").fault("is before from"))
                : Stream.of();
    }

    private static Stream<Fault> promptsDiffer(Entry question, Names names) {
        return ChoiceRules.repeated(
                question.each("pairs").stream().map(pair -> pair.at("prompt")).toList());
    }
}
