package io.lector.quiz;

import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.fact.Citation;
import io.lector.question.Asked;
import io.lector.question.Confusion;
import io.lector.question.Key;
import io.lector.question.Question;
import io.lector.question.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What a learner gets to see of a quiz, as far as its behaviour lets it out. */
@ApplicationScoped
public class QuizFace {

    /** State of a question that waits for a response, and of a quiz that has one. */
    public static final String OPEN = "open";

    private final Bank bank;

    QuizFace(Bank bank) {
        this.bank = bank;
    }

    /**
     * A quiz as its learner sees it.
     *
     * @param state "open" or "finished"
     * @param score sum of the marks so far; absent while the behaviour keeps it back
     * @param fullScore the most that can be earned
     * @param question the one that waits for a response; absent when there is none
     */
    public record QuizView(
            UUID id,
            String article,
            Behaviour behaviour,
            String state,
            int length,
            Optional<Double> score,
            double fullScore,
            List<TurnView> turns,
            Optional<Asked> question,
            List<ResultView> results) {

        /** Which of its questions one is, from 1; 0 if it does not ask it. */
        public int numberOf(String questionId) {
            return turns.stream().map(TurnView::questionId).toList().indexOf(questionId) + 1;
        }
    }

    /** Where one question of a quiz stands. @param state "open", "held" or "closed" */
    public record TurnView(
            String questionId, String state, int tries, int hints, Optional<Verdict> verdict, Optional<Double> mark) {}

    /** One question of a finished quiz, with everything that is known about it. */
    public record ResultView(
            Asked question,
            Verdict verdict,
            double mark,
            String feedback,
            Key key,
            String explanation,
            List<Citation> evidence) {}

    /**
     * What comes back for an answer.
     *
     * @param fraction 0..1 of the full mark for this response, before tries are counted
     * @param mark what the question has earned
     * @param mistaken where the article says what was mistaken for the key
     * @param next the question to go on with, the same one while it may be tried again; absent when none is left
     */
    public record AnswerView(
            UUID answerId,
            String questionId,
            String state,
            Optional<Verdict> verdict,
            Optional<Double> fraction,
            Optional<Double> mark,
            Optional<String> feedback,
            Optional<Confusion> confusion,
            List<Citation> mistaken,
            Optional<Key> key,
            Optional<String> explanation,
            List<Citation> evidence,
            Optional<Asked> next) {}

    QuizView view(Quiz quiz, Map<String, Answer> answers) {
        boolean open = !quiz.isFinished();
        boolean silent = quiz.behaviour() == Behaviour.TEST && open;
        return new QuizView(
                quiz.id(),
                quiz.article(),
                quiz.behaviour(),
                open ? OPEN : "finished",
                quiz.turns().size(),
                silent ? Optional.empty() : Optional.of(quiz.score()),
                quiz.behaviour().fullMark() * quiz.turns().size(),
                quiz.turns().stream().map(turn -> view(turn, silent)).toList(),
                quiz.current().map(turn -> ask(quiz, turn)),
                open ? List.of() : results(quiz, answers));
    }

    private static TurnView view(Turn turn, boolean silent) {
        return new TurnView(
                turn.item(),
                nameOf(turn.state()),
                turn.tries(),
                turn.hints(),
                silent ? Optional.empty() : turn.verdict(),
                silent ? Optional.empty() : Optional.of(turn.mark()));
    }

    private List<ResultView> results(Quiz quiz, Map<String, Answer> answers) {
        return quiz.turns().stream()
                .map(turn -> result(quiz, turn, Optional.ofNullable(answers.get(turn.item()))))
                .toList();
    }

    private ResultView result(Quiz quiz, Turn turn, Optional<Answer> answer) {
        Question question = bank.question(quiz.article(), turn.item(), turn.version());
        return new ResultView(
                ask(quiz, turn),
                turn.verdict().orElse(Verdict.UNSURE),
                turn.mark(),
                answer.map(given -> given.grade().feedback()).orElse("No answer given."),
                question.key(),
                question.card().explanation(),
                bank.published(quiz.article()).cite(question.card().evidence()));
    }

    AnswerView view(Receipt answered) {
        Quiz quiz = answered.quiz();
        Answer answer = answered.answer();
        PublishedBank article = bank.published(quiz.article());
        Optional<Answer> marked = Optional.of(answer).filter(any -> answered.reveal() != Behaviour.Reveal.NOTHING);
        Optional<Question> solved = marked.filter(any -> answered.reveal() == Behaviour.Reveal.KEY)
                .map(any -> bank.question(quiz.article(), answer.item(), answer.version()));
        return new AnswerView(
                answer.id(),
                answer.item(),
                nameOf(answer.turn().state()),
                marked.map(given -> given.grade().verdict()),
                marked.map(given -> given.grade().fraction()),
                marked.map(given -> given.turn().mark()),
                marked.map(given -> given.grade().feedback()),
                marked.flatMap(given -> given.grade().confusion()),
                marked.map(given -> article.cite(given.grade().evidence())).orElse(List.of()),
                solved.map(Question::key),
                solved.map(question -> question.card().explanation()),
                solved.map(question -> article.cite(question.card().evidence())).orElse(List.of()),
                quiz.after(answer).map(turn -> ask(quiz, turn)));
    }

    private static String nameOf(Turn.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The same quiz shows the options of a question in the same order, whenever it is asked. */
    Asked ask(Quiz quiz, Turn turn) {
        Random order = new Random(quiz.seed() ^ turn.item().hashCode());
        return bank.question(quiz.article(), turn.item(), turn.version()).asked(turn.version(), order);
    }
}
