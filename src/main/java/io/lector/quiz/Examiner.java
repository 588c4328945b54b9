package io.lector.quiz;

import io.lector.bank.Bank;
import io.lector.problem.Refusal;
import io.lector.question.Grade;
import io.lector.question.Question;
import io.lector.question.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Grades and stores answers, all of a batch in one transaction: a commit costs the same for one as for many. */
@ApplicationScoped
class Examiner {

    private final Bank bank;
    private final AnswerTable table;
    private final Recall recall;
    private final Clock clock;

    Examiner(Bank bank, AnswerTable table, Recall recall, Clock clock) {
        this.bank = bank;
        this.table = table;
        this.recall = recall;
        this.clock = clock;
    }

    /**
     * Outcomes in the order of what was given. Repeating a call gives what the first one stored. Refused are unknown quizzes
     * and questions (NOT_FOUND), an id that was used for another answer or a question that takes none any more (CONFLICT),
     * and a response that does not fit the question (INVALID).
     */
    @Transactional
    List<Outcome> examine(List<Given> given) {
        Sitting sitting = table.open(given);
        List<Outcome> outcomes =
                given.stream().map(one -> outcome(sitting, one)).toList();
        recall.remember(sitting.taken().stream()
                .filter(receipt -> receipt.answer().turn().isClosed())
                .toList());
        table.store(sitting);
        return outcomes;
    }

    private Outcome outcome(Sitting sitting, Given given) {
        try {
            return new Outcome.Stored(receipt(sitting, given));
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private Receipt receipt(Sitting sitting, Given given) {
        Quiz quiz = sitting.quiz(given.quizKey()).orElseThrow(() -> Quizzes.unknown(given.quizId()));
        Optional<Answer> earlier = sitting.earlier(given.answerKey());
        if (earlier.isPresent()) {
            return repeated(quiz, earlier.get(), given);
        }
        Receipt receipt = graded(quiz, given);
        sitting.take(receipt);
        return receipt;
    }

    private static Receipt repeated(Quiz quiz, Answer earlier, Given given) {
        if (!earlier.repeats(quiz.id(), given.questionId(), given.response(), given.certainty())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "The answer id " + earlier.id() + " was used for another answer.");
        }
        return new Receipt(quiz, earlier, true);
    }

    private Receipt graded(Quiz quiz, Given given) {
        int position = quiz.positionOf(given.questionId());
        Turn before = quiz.turns().get(position);
        if (quiz.isFinished() || before.isClosed()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "This question takes no answer any more.");
        }
        Question question = bank.question(quiz.article(), before.item(), before.version());
        Instant now = Quizzes.storable(clock.instant());
        Grade grade = question.grade(given.response());
        Turn after = quiz.behaviour().submit(before, submission(question, grade, given));
        Answer answer = new Answer(
                given.answerId(),
                given.quizId(),
                before.item(),
                before.version(),
                given.response(),
                given.certainty(),
                grade,
                after,
                now);
        return new Receipt(quiz.with(position, after).askingCurrent(now), answer, false);
    }

    private static Submission submission(Question question, Grade grade, Given given) {
        boolean gaveUp = given.response() instanceof Response.GiveUp;
        int maxTries = Math.min(Behaviour.MAX_TRIES, question.wrongOptions());
        return new Submission(grade, gaveUp, maxTries, given.certainty());
    }
}
