package io.lector.quiz;

import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedQuestion;
import io.lector.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs quizzes: starts them, gives hints, closes them. Each call is one transaction, or part of its caller's. */
@ApplicationScoped
class QuizMaster {

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
        return startIfAny(learner, wish)
                .orElseThrow(
                        () -> Refusal.invalid("kinds", "no question of this article is of these kinds and processes"));
    }

    /** @return empty if no question is left to ask @throws Refusal NOT_FOUND as {@link #start} */
    @Transactional
    Optional<Quiz> startIfAny(UUID learner, QuizWish wish) {
        long seed = UUID.randomUUID().getMostSignificantBits();
        List<PublishedQuestion> picked = wish.questions().isEmpty() ? choose(learner, wish, seed) : named(wish);
        if (picked.isEmpty()) {
            return Optional.empty();
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
        return Optional.of(quiz);
    }

    private List<PublishedQuestion> choose(UUID learner, QuizWish wish, long seed) {
        PublishedBank article = bank.published(wish.article());
        Topics topics = new Topics(article.facts());
        List<PublishedQuestion> candidates = article.questions().stream()
                .filter(question -> wish.admits(question, topics))
                .toList();
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

    /** The last answer to each question, by the question's id. */
    Map<String, Answer> answersTo(Quiz quiz) {
        return answers.lastOf(quiz.learner(), quiz.id());
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
        List<Receipt> stillOpen = answersTo(quiz).values().stream()
                .filter(answer -> !answer.turn().isClosed() && answer.turn().tries() > 0)
                .map(answer -> new Receipt(quiz, answer, true))
                .toList();
        recall.remember(stillOpen);
        Quiz finished = quiz.finishedAt(now());
        quizzes.update(finished);
        return finished;
    }

    private Instant now() {
        return Quizzes.storable(clock.instant());
    }
}
