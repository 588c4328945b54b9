package io.lector.quiz;

import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedQuestion;
import io.lector.problem.Refusal;
import io.lector.question.Grade;
import io.lector.question.Question;
import io.lector.question.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs quizzes: starts them, takes answers, gives hints, closes them. Each call is one transaction. */
@ApplicationScoped
public class QuizMaster {

    private final Bank bank;
    private final Quizzes quizzes;
    private final Answers answers;
    private final Recall recall;
    private final Clock clock;

    QuizMaster(Bank bank, Quizzes quizzes, Answers answers, Recall recall, Clock clock) {
        this.bank = bank;
        this.quizzes = quizzes;
        this.answers = answers;
        this.recall = recall;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND if there is no such article or question, INVALID if no question is left to ask */
    @Transactional
    Quiz start(UUID learner, QuizWish wish) {
        long seed = UUID.randomUUID().getMostSignificantBits();
        List<PublishedQuestion> picked = wish.questions().isEmpty() ? choose(learner, wish, seed) : named(wish);
        if (picked.isEmpty()) {
            throw Refusal.invalid("kinds", "no question of this article is of these kinds and processes");
        }
        List<Turn> turns = picked.stream()
                .map(question -> Turn.of(question.id(), question.version()))
                .toList();
        Quiz quiz = new Quiz(
                        learner,
                        UUID.randomUUID(),
                        wish.article(),
                        wish.behaviour(),
                        seed,
                        turns,
                        now(),
                        Optional.empty())
                .askingCurrent(now());
        quizzes.add(quiz);
        return quiz;
    }

    private List<PublishedQuestion> choose(UUID learner, QuizWish wish, long seed) {
        PublishedBank article = bank.published(wish.article());
        List<PublishedQuestion> candidates =
                article.questions().stream().filter(wish::admits).toList();
        return new QuestionPicker(article, recall.need(learner, wish.article()), seed).pick(candidates, wish.length());
    }

    private List<PublishedQuestion> named(QuizWish wish) {
        PublishedBank article = bank.published(wish.article());
        return wish.questions().stream()
                .map(id -> article.question(id)
                        .orElseThrow(
                                () -> Refusal.of(Refusal.Kind.NOT_FOUND, "This article has no question " + id + ".")))
                .toList();
    }

    /** @throws Refusal NOT_FOUND if this learner has no such quiz */
    @Transactional
    Quiz find(UUID learner, UUID id) {
        return quizzes.require(learner, id);
    }

    /**
     * Grades and stores an answer. Repeating the call returns what the first one stored.
     *
     * @throws Refusal NOT_FOUND for an unknown quiz or question, CONFLICT if the id was used for another answer or the
     *     question takes none any more, INVALID if the response does not fit the question
     */
    @Transactional
    Receipt answer(UUID learner, UUID quizId, Given given) {
        Quiz quiz = quizzes.requireLocked(learner, quizId);
        Optional<Answer> earlier = answers.given(learner, given.answerId());
        if (earlier.isPresent()) {
            return repeated(quiz, earlier.get(), given);
        }
        int position = quiz.positionOf(given.questionId());
        Turn before = quiz.turns().get(position);
        if (quiz.isFinished() || before.isClosed()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "This question takes no answer any more.");
        }
        Question question = bank.question(quiz.article(), before.item(), before.version());
        Instant now = now();
        Grade grade = question.grade(given.response());
        Turn after = quiz.behaviour().submit(before, submission(question, grade, given.response(), given.certainty()));
        Answer answer = new Answer(
                given.answerId(),
                quizId,
                before.item(),
                before.version(),
                given.response(),
                given.certainty(),
                grade,
                after,
                now);
        answers.add(learner, answer);
        if (after.isClosed()) {
            recall.remember(quiz, List.of(answer));
        }
        Quiz changed = quiz.with(position, after).askingCurrent(now);
        quizzes.update(changed);
        return new Receipt(changed, answer, false);
    }

    private static Submission submission(
            Question question, Grade grade, Response response, Optional<Certainty> certainty) {
        boolean gaveUp = response instanceof Response.GiveUp;
        int maxTries = Math.min(Behaviour.MAX_TRIES, question.wrongOptions());
        return new Submission(grade, gaveUp, maxTries, certainty);
    }

    private static Receipt repeated(Quiz quiz, Answer earlier, Given given) {
        if (!earlier.repeats(quiz.id(), given.questionId(), given.response(), given.certainty())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "The answer id " + earlier.id() + " was used for another answer.");
        }
        return new Receipt(quiz, earlier, true);
    }

    /**
     * Gives a hint.
     *
     * @param number which one, from 1; giving the same again changes nothing
     * @throws Refusal CONFLICT if the quiz gives no hints, the question is closed, or there is no such hint
     */
    @Transactional
    String hint(UUID learner, UUID quizId, String questionId, int number) {
        Quiz quiz = quizzes.requireLocked(learner, quizId);
        int position = quiz.positionOf(questionId);
        Turn turn = quiz.turns().get(position);
        if (!quiz.behaviour().givesHints() || turn.isClosed()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "No hints are given here.");
        }
        List<String> hints = bank.question(quiz.article(), turn.item(), turn.version())
                .card()
                .hints();
        if (number < 1 || number > hints.size() || number > turn.hints() + 1) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "There is no hint " + number + " to give now.");
        }
        quizzes.update(quiz.with(position, turn.hinted(Math.max(number, turn.hints()))));
        return hints.get(number - 1);
    }

    /** Closes a quiz for good. Repeating it changes nothing. */
    @Transactional
    Quiz finish(UUID learner, UUID quizId) {
        Quiz quiz = quizzes.requireLocked(learner, quizId);
        if (quiz.isFinished()) {
            return quiz;
        }
        List<Answer> stillOpen = answers.lastOf(learner, quizId).values().stream()
                .filter(answer -> !answer.turn().isClosed())
                .toList();
        recall.remember(quiz, stillOpen);
        Quiz finished = quiz.finishedAt(now());
        quizzes.update(finished);
        return finished;
    }

    /** PostgreSQL keeps microseconds: what is stored must equal what is returned. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
