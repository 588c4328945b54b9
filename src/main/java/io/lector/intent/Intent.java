package io.lector.intent;

import io.lector.question.Narrowing;
import io.lector.question.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a person wants with a message. */
public sealed interface Intent {

    /**
     * Questions, please.
     *
     * @param length how many, 1..50; empty if left open
     * @param subject whom or what they are to be about, as typed: "the mayor"
     */
    record StartQuiz(OptionalInt length, Narrowing narrowing, Optional<String> subject) implements Intent {

        static final int MOST = 50;

        public StartQuiz {
            if (length.isPresent() && (length.getAsInt() < 1 || length.getAsInt() > MOST)) {
                throw new IllegalArgumentException("length out of 1.." + MOST + ": " + length);
            }
        }

        /** As many as usual, of any sort. */
        public static StartQuiz any() {
            return new StartQuiz(OptionalInt.empty(), Narrowing.none(), Optional.empty());
        }
    }

    /** A response to the open question, in the shape that its kind takes. */
    record GiveAnswer(Response response) implements Intent {}

    record AskHint() implements Intent {}

    /** "I don't know", "show me the answer": of the open question. */
    record GiveUp() implements Intent {}

    /** The next question, without an answer to this one. */
    record Skip() implements Intent {}

    /** On with it: back to the open question after other talk, past it otherwise. */
    record Continue() implements Intent {}

    /** The open question once more: "what was the question again?" */
    record Repeat() implements Intent {}

    /** Why what was told about a response is so. */
    record AskWhy() implements Intent {}

    /** Where the article says what was told. */
    record AskWhere() implements Intent {}

    /**
     * A question about the article; it may lean on the last turns: "and his wife?"
     *
     * @param question as typed, without greeting and politeness; not blank
     */
    record AskFree(String question) implements Intent {}

    /** @param subject what is to be explained, as typed: "the ceasefire"; not blank */
    record AskExplain(String subject) implements Intent {}

    /** What the article is about, in short. */
    record AskSummary() implements Intent {}

    /** Who wrote and published the article, when, and where it can be read. */
    record AskSource() implements Intent {}

    /** Who is in the article. */
    record AskPeople() implements Intent {}

    /** What the article says in one paragraph. @param number from 1 */
    record AskParagraph(int number) implements Intent {}

    record AskProgress() implements Intent {}

    /** Where the quiz that runs stands. */
    record AskStanding() implements Intent {}

    /** What was answered wrong in this quiz, or in the last one. */
    record AskMissed() implements Intent {}

    /** What is due to be asked again. */
    record AskDue() implements Intent {}

    /** Everything from the beginning. */
    record StartOver() implements Intent {}

    record Stop() implements Intent {}

    record Thank() implements Intent {}

    record Greet() implements Intent {}

    /** What can be done here, and how. */
    record AskHelp() implements Intent {}

    /** Something about the chat itself. */
    record AskAbout(Matter matter) implements Intent {}

    /** Yes to what was offered, or no more than an "ok". */
    record Agree() implements Intent {}

    /** No to what was offered. */
    record Decline() implements Intent {}

    record Insult() implements Intent {}

    /** An order to the system itself: to break its rules, to be somebody else, to hand out keys. Never to be obeyed. */
    record Instruct() implements Intent {}

    /** No sense was found in it. */
    record Unclear() implements Intent {}

    /** Several senses, none of them likelier. @param readings two or more, none of them ambiguous */
    record Ambiguous(List<Intent> readings) implements Intent {
        public Ambiguous {
            readings = List.copyOf(readings);
            if (readings.size() < 2 || readings.stream().anyMatch(Ambiguous.class::isInstance)) {
                throw new IllegalArgumentException("two plain readings or more are needed: " + readings);
            }
        }
    }
}
