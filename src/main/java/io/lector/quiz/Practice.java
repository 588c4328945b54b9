package io.lector.quiz;

import io.lector.problem.Refusal;
import io.lector.question.Asked;
import io.lector.question.Narrowing;
import io.lector.question.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * A learner's practice quizzes, for who runs them in the course of something larger: every call joins the caller's
 * transaction, so that what is said about an answer is kept together with it or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Practice {

    private final QuizMaster master;
    private final Examiner examiner;
    private final QuizFace face;
    private final Session session;

    Practice(QuizMaster master, Examiner examiner, QuizFace face, Session session) {
        this.master = master;
        this.examiner = examiner;
        this.face = face;
        this.session = session;
    }

    /**
     * Starts a quiz with what the learner needs most.
     *
     * @param length how many questions at most, 1..50
     * @param facts only questions that stand on one of these, by id; empty for all
     * @return empty if the article has no question like that
     * @throws Refusal NOT_FOUND if there is no such article
     */
    public Optional<QuizFace.QuizView> start(
            UUID learner, String article, int length, Narrowing narrowing, Set<String> facts) {
        return narrowing.level().processes().stream()
                .map(processes -> QuizWish.practice(article, length, narrowing, processes, facts))
                .flatMap(wish -> master.startIfAny(learner, wish).stream())
                .findFirst()
                .map(quiz -> face.view(quiz, Map.of()));
    }

    /** @throws Refusal NOT_FOUND if this learner has no such quiz */
    public QuizFace.QuizView read(UUID learner, UUID quiz) {
        return view(master.find(learner, quiz));
    }

    /** One question of a quiz as its learner sees it. @throws Refusal NOT_FOUND if the quiz does not ask it */
    public Asked asked(UUID learner, UUID quizId, String question) {
        Quiz quiz = master.find(learner, quizId);
        return face.ask(quiz, quiz.turns().get(quiz.positionOf(question)));
    }

    /**
     * Grades and stores an answer. What the caller holds of the database's rows is detached by it.
     *
     * @param answerId chosen by the client; the same again returns what was stored
     * @throws Refusal NOT_FOUND, CONFLICT or INVALID as for an answer to a quiz
     */
    public QuizFace.AnswerView answer(UUID learner, UUID quiz, UUID answerId, String question, Response response) {
        Given given = new Given(learner, quiz, answerId, question, response, Optional.empty());
        // Answers are stored past Hibernate, which would go on with the quiz as it was read before.
        session.flush();
        Outcome outcome = examiner.examine(List.of(given)).get(0);
        session.clear();
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.reason();
        }
        return face.view(((Outcome.Stored) outcome).receipt());
    }

    /** @param number which hint, from 1 @throws Refusal CONFLICT if there is none to give */
    public String hint(UUID learner, UUID quiz, String question, int number) {
        return master.hint(learner, quiz, question, number);
    }

    /** Closes a quiz for good, with its results. */
    public QuizFace.QuizView finish(UUID learner, UUID quiz) {
        return view(master.finish(learner, quiz));
    }

    private QuizFace.QuizView view(Quiz quiz) {
        return face.view(quiz, quiz.isFinished() ? master.answersTo(quiz) : Map.of());
    }
}
