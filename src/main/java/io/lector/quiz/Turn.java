package io.lector.quiz;

import io.lector.question.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * One question's turn in a quiz.
 *
 * @param item id of the question
 * @param version the version that is asked, whatever is published later
 * @param tries responses that counted
 * @param hints hints given
 * @param state whether it still takes a response
 * @param verdict the last one; empty before the first response
 * @param mark what it earned so far: 0..1, in certainty -6..3
 * @param asked when it was put in front of the learner; empty before that
 */
record Turn(
        String item,
        int version,
        int tries,
        int hints,
        State state,
        Optional<Verdict> verdict,
        double mark,
        Optional<Instant> asked) {

    enum State {
        /** Waits for its first response, or for another try. */
        OPEN,
        /** Has a response that may still be replaced. */
        HELD,
        /** Takes no response any more. */
        CLOSED
    }

    static Turn of(String item, int version) {
        return new Turn(item, version, 0, 0, State.OPEN, Optional.empty(), 0, Optional.empty());
    }

    Turn asked(Instant now) {
        return asked.isPresent() ? this : new Turn(item, version, tries, hints, state, verdict, mark, Optional.of(now));
    }

    Turn hinted(int given) {
        return new Turn(item, version, tries, given, state, verdict, mark, asked);
    }

    Turn closed() {
        return new Turn(item, version, tries, hints, State.CLOSED, verdict, mark, asked);
    }

    Turn answered(int tries, State state, Verdict verdict, double mark) {
        return new Turn(item, version, tries, hints, state, Optional.of(verdict), mark, asked);
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }
}
