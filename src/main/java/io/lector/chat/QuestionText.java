package io.lector.chat;

import io.lector.question.Asked;
import io.lector.question.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question as plain text, with lettered options and a word on how to answer. */
record QuestionText(Asked asked) {

    String text() {
        return asked.stem()
                + lines(asked.prompts(), position -> (position + 1) + ". ")
                + lines(asked.options(), position -> Letters.of(position) + ") ")
                + how();
    }

    /** How a line begins. */
    private interface Mark {
        String of(int position);
    }

    private static String lines(List<Option> options, Mark mark) {
        return IntStream.range(0, options.size())
                .mapToObj(position ->
                        "\n" + mark.of(position) + options.get(position).text())
                .collect(Collectors.joining());
    }

    private String how() {
        return isSingleChoice() ? "" : "\n" + answering();
    }

    /** How it is answered, as a sentence. */
    String answering() {
        return switch (asked.kind()) {
            case "true-false" -> "Say “true” or “false”.";
            case "multiple-response" -> "Choose all that are right and send them together, like “A and C”.";
            case "ordering" -> "Put them in order, earliest first, like “B, A, C”.";
            case "matching" -> "Say what goes with what, like “1B, 2A”.";
            case "numeric" -> "Type a number.";
            case "date" -> "Type a date, a month or a year.";
            case "cloze" -> "Type the missing words.";
            case "short-answer" -> "Type your answer, a few words are enough.";
            default -> "Answer by a letter, or in your own words.";
        };
    }

    /** Whether exactly one option is right, so that each can be a quick reply. */
    boolean isSingleChoice() {
        return switch (asked.kind()) {
            case "multiple-choice", "true-false", "who-said", "evidence" -> true;
            default -> false;
        };
    }
}
