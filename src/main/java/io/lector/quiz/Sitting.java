package io.lector.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quizzes that one transaction has locked, and the answers it found or takes: each call sees what those before it did. */
final class Sitting {

    private final Map<QuizRow.Key, Quiz> quizzes;
    private final Map<AnswerRow.Key, Answer> answers;
    private final Map<QuizRow.Key, Quiz> changed = new LinkedHashMap<>();
    private final List<Receipt> taken = new ArrayList<>();

    /**
     * @param quizzes locked until the transaction ends
     * @param answers that were given before under ids of this batch
     */
    Sitting(Map<QuizRow.Key, Quiz> quizzes, Map<AnswerRow.Key, Answer> answers) {
        this.quizzes = quizzes;
        this.answers = answers;
    }

    Optional<Quiz> quiz(QuizRow.Key key) {
        return Optional.ofNullable(quizzes.get(key));
    }

    Optional<Answer> earlier(AnswerRow.Key key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** @param receipt of a new answer */
    void take(Receipt receipt) {
        Quiz quiz = receipt.quiz();
        QuizRow.Key key = new QuizRow.Key(quiz.learner(), quiz.id());
        quizzes.put(key, quiz);
        changed.put(key, quiz);
        answers.put(new AnswerRow.Key(quiz.learner(), receipt.answer().id()), receipt.answer());
        taken.add(receipt);
    }

    Collection<Quiz> changed() {
        return changed.values();
    }

    List<Receipt> taken() {
        return taken;
    }
}
