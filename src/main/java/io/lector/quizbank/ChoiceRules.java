package io.lector.quizbank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the options of a question that has options. */
final class ChoiceRules {

    private static final String SEVERAL = "multiple-response";

    private ChoiceRules() {}

    static Stream<Entry> right(Entry question) {
        return question.each("options").stream().filter(option -> option.flag("key"));
    }

    static Stream<Entry> wrong(Entry question) {
        return question.each("options").stream().filter(option -> !option.flag("key"));
    }

    static Stream<Fault> rightOptionsAreCounted(Entry question, Names names) {
        long keys = right(question).count();
        boolean several = question.text("kind").equals(SEVERAL);
        return !question.has("options") || (several ? keys >= 2 : keys == 1)
                ? Stream.of()
                : Stream.of(question.at("options")
                        .fault("have " + keys + " with key: true; this kind needs "
                                + (several ? "two or more" : "exactly one")));
    }

    static Stream<Fault> somethingIsWrong(Entry question, Names names) {
        return question.has("options") && wrong(question).findAny().isEmpty()
                ? Stream.of(question.at("options").fault("have none that is wrong"))
                : Stream.of();
    }

    static Stream<Fault> distractorsNameTheirConfusion(Entry question, Names names) {
        return question.each("options").stream()
                .filter(option -> option.flag("key") == option.has("confusion"))
                .map(option -> option.at("confusion")
                        .fault(option.flag("key") ? "does not belong to a right option" : "is missing"));
    }

    static Stream<Fault> optionsDiffer(Entry question, Names names) {
        return repeated(question.each("options").stream()
                .map(option -> option.at("text"))
                .toList());
    }

    static Stream<Fault> feedbackKeepsTheKey(Entry question, Names names) {
        return wrong(question)
                .map(option -> option.at("feedback"))
                .filter(feedback -> right(question).anyMatch(key -> Telling.holds(feedback.text(), key.text("text"))))
                .map(feedback -> feedback.fault("gives the key away"));
    }

    static Stream<Fault> repeated(List<Entry> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .filter(text -> !seen.add(Telling.plain(text.text())))
                .map(text -> text.fault("says the same as one before it"));
    }
}
