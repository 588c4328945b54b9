package io.lector.gate;

import io.lector.grading.Expected;
import io.lector.question.Choice;
import io.lector.question.Cloze;
import io.lector.question.DateQuestion;
import io.lector.question.Distractor;
import io.lector.question.EvidenceChoice;
import io.lector.question.Matching;
import io.lector.question.MultipleChoice;
import io.lector.question.MultipleResponse;
import io.lector.question.Numeric;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.Question;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of a question by the part they play.
 *
 * @param keys right options, or the expected answers as shown; empty when the key is an order, pairs or true/false
 * @param aliases other wordings that count as right
 * @param distractors wrong options of a choice
 * @param told texts besides the stem that the learner may take as true before answering: events to order, prompts and
 *     options to match, quotes
 * @param feedback what is told after a wrong answer, before the key
 */
record Face(
        String stem,
        List<String> keys,
        List<String> aliases,
        List<Distractor> distractors,
        List<String> told,
        List<String> feedback) {

    static Face of(Question question) {
        if (question instanceof MultipleChoice choice) {
            return choice(question, choice.choice(), List.of());
        }
        if (question instanceof WhoSaid choice) {
            return choice(question, choice.choice(), List.of());
        }
        if (question instanceof EvidenceChoice choice) {
            return choice(question, choice.choice(), quotes(choice.choice()));
        }
        if (question instanceof MultipleResponse several) {
            return options(question, several.keys(), several.distractors(), List.of());
        }
        if (question instanceof TrueFalse statement) {
            List<String> feedback = List.of(statement.feedback());
            return new Face(stem(question), List.of(), List.of(), List.of(), List.of(), feedback);
        }
        return open(question);
    }

    private static Face open(Question question) {
        if (question instanceof Cloze cloze) {
            return expected(question, List.of(cloze.expected()));
        }
        if (question instanceof ShortAnswer answer) {
            return expected(question, answer.parts());
        }
        if (question instanceof Numeric numeric) {
            return expected(question, List.of(numeric.expected()));
        }
        if (question instanceof DateQuestion date) {
            return expected(question, List.of(date.expected()));
        }
        if (question instanceof Ordering ordering) {
            return told(question, texts(ordering.sequence()));
        }
        if (question instanceof Matching matching) {
            return told(
                    question,
                    texts(Stream.concat(matching.prompts().stream(), matching.options().stream())
                            .toList()));
        }
        throw new IllegalStateException("a kind without a face: " + question.kind());
    }

    private static Face choice(Question question, Choice choice, List<String> told) {
        return options(question, List.of(choice.key()), choice.distractors(), told);
    }

    private static Face options(Question question, List<Option> keys, List<Distractor> wrong, List<String> told) {
        return new Face(
                stem(question),
                texts(keys),
                List.of(),
                wrong,
                told,
                wrong.stream().map(Distractor::feedback).toList());
    }

    private static Face expected(Question question, List<Expected> parts) {
        return new Face(
                stem(question),
                parts.stream().map(Expected::shown).toList(),
                parts.stream().flatMap(Face::aliases).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Face told(Question question, List<String> told) {
        return new Face(stem(question), List.of(), List.of(), List.of(), told, List.of());
    }

    private static Stream<String> aliases(Expected expected) {
        if (expected instanceof Expected.Name name) {
            return name.aliases().stream();
        }
        return expected instanceof Expected.Words words ? words.aliases().stream() : Stream.of();
    }

    private static List<String> quotes(Choice choice) {
        return Stream.concat(
                        Stream.of(choice.key().text()),
                        choice.distractors().stream()
                                .map(wrong -> wrong.option().text()))
                .toList();
    }

    private static String stem(Question question) {
        return question.card().stem();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    /** Texts of the wrong options. */
    List<String> wrong() {
        return distractors.stream().map(wrong -> wrong.option().text()).toList();
    }

    /** All options of a choice, the right ones first; empty when nothing is chosen. */
    List<String> options() {
        return distractors.isEmpty()
                ? List.of()
                : Stream.concat(keys.stream(), wrong().stream()).toList();
    }

    /** Every wording of the key. */
    List<String> answers() {
        return Stream.concat(keys.stream(), aliases.stream()).toList();
    }

    /** Whether there is one right option to spot among wrong ones. */
    boolean singleChoice() {
        return keys.size() == 1 && !distractors.isEmpty();
    }

    String key() {
        return keys.get(0);
    }
}
