package io.lector.quiz;

import io.lector.problem.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One learner's run through questions.
 *
 * @param seed decides the order of options, question by question
 * @param turns in the order asked
 * @param finished when it was closed for good; empty while it runs
 */
record Quiz(
        UUID learner,
        UUID id,
        String article,
        Behaviour behaviour,
        long seed,
        List<Turn> turns,
        Instant started,
        Optional<Instant> finished) {

    Quiz {
        turns = List.copyOf(turns);
    }

    /** @throws Refusal NOT_FOUND if the quiz does not ask that question */
    int positionOf(String item) {
        for (int position = 0; position < turns.size(); position++) {
            if (turns.get(position).item().equals(item)) {
                return position;
            }
        }
        throw Refusal.of(Refusal.Kind.NOT_FOUND, "This quiz does not ask the question " + item + ".");
    }

    /** The first question that still waits for a response. */
    Optional<Turn> current() {
        return turns.stream().filter(turn -> turn.state() == Turn.State.OPEN).findFirst();
    }

    /**
     * The question to go on with after an answer: the same one while it may be tried again, else the first behind it that
     * waits, else the first of all.
     */
    Optional<Turn> after(Answer answer) {
        int position = positionOf(answer.item());
        Turn same = turns.get(position);
        if (same.state() == Turn.State.OPEN) {
            return Optional.of(same);
        }
        return turns.stream()
                .skip(position + 1L)
                .filter(turn -> turn.state() == Turn.State.OPEN)
                .findFirst()
                .or(this::current);
    }

    Quiz with(int position, Turn turn) {
        List<Turn> changed = new ArrayList<>(turns);
        changed.set(position, turn);
        return new Quiz(learner, id, article, behaviour, seed, changed, started, finished);
    }

    /** Notes when the current question was put in front of the learner. */
    Quiz askingCurrent(Instant now) {
        return current()
                .map(turn -> with(positionOf(turn.item()), turn.asked(now)))
                .orElse(this);
    }

    Quiz finishedAt(Instant now) {
        List<Turn> closed = turns.stream().map(Turn::closed).toList();
        return new Quiz(learner, id, article, behaviour, seed, closed, started, Optional.of(now));
    }

    boolean isFinished() {
        return finished.isPresent();
    }

    /** Sum of the marks. */
    double score() {
        return turns.stream().mapToDouble(Turn::mark).sum();
    }
}
