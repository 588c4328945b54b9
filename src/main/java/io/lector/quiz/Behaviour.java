package io.lector.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lector.question.Grade;
import io.lector.question.Verdict;

/** The flow around a question: how often it may be tried, what a try earns and what is shown after it. */
public enum Behaviour {

    /** Several tries with hints; each try that was wrong takes a third of the mark. */
    @JsonProperty("practice")
    PRACTICE {
        @Override
        Turn submit(Turn turn, Submission given) {
            given.refuseCertainty();
            Grade grade = given.grade();
            if (grade.verdict() == Verdict.UNSURE) {
                // What cannot be read costs no try; who gives up is told.
                Turn.State state = given.gaveUp() ? Turn.State.CLOSED : Turn.State.OPEN;
                return turn.answered(turn.tries(), state, Verdict.UNSURE, 0);
            }
            int tries = turn.tries() + 1;
            double mark = Math.max(0, grade.fraction() * (1 - turn.tries() * TRY_PENALTY));
            boolean over = grade.verdict() == Verdict.CORRECT || tries >= given.maxTries();
            return turn.answered(tries, over ? Turn.State.CLOSED : Turn.State.OPEN, grade.verdict(), mark);
        }
    },

    /** One response each, replaceable until the quiz is finished; nothing is shown before that. */
    @JsonProperty("test")
    TEST {
        @Override
        Turn submit(Turn turn, Submission given) {
            given.refuseCertainty();
            Grade grade = given.grade();
            return turn.answered(1, Turn.State.HELD, grade.verdict(), grade.fraction());
        }

        @Override
        Reveal reveal(Turn turn) {
            return Reveal.NOTHING;
        }

        @Override
        boolean givesHints() {
            return false;
        }
    },

    /** One response with how sure the learner is of it; shown at once. */
    @JsonProperty("certainty")
    CERTAINTY {
        @Override
        Turn submit(Turn turn, Submission given) {
            Grade grade = given.grade();
            double mark = grade.verdict() == Verdict.UNSURE
                    ? 0
                    : given.requireCertainty().mark(grade.fraction());
            return turn.answered(1, Turn.State.CLOSED, grade.verdict(), mark);
        }

        @Override
        boolean givesHints() {
            return false;
        }
    };

    static final int MAX_TRIES = 3;
    private static final double TRY_PENALTY = 1.0 / MAX_TRIES;

    /** How much a learner is shown after a response. */
    enum Reveal {
        NOTHING,
        /** Verdict and feedback; the question stays open. */
        FEEDBACK,
        /** All of it: verdict, feedback, key, explanation and evidence. */
        KEY
    }

    /**
     * What a graded response does to its turn.
     *
     * @param turn not closed
     */
    abstract Turn submit(Turn turn, Submission given);

    /** What is shown after a response that left the turn so. */
    Reveal reveal(Turn turn) {
        return turn.isClosed() ? Reveal.KEY : Reveal.FEEDBACK;
    }

    /** The most that a question can earn. */
    double fullMark() {
        return this == CERTAINTY ? Certainty.HIGH.mark(1) : 1;
    }

    boolean givesHints() {
        return true;
    }
}
