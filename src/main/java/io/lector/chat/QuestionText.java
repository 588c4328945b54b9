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
        return switch (asked.kind()) {
            case "multiple-response" -> "\nChoose all that are right, like “A and C”.";
            case "ordering" -> "\nPut them in order, earliest first, like “B, A, C”.";
            case "matching" -> "\nSay what goes with what, like “1B, 2A”.";
            case "cloze", "short-answer", "numeric", "date" -> "\nType your answer.";
            default -> "";
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
