package io.lector.quiz;

import io.lector.bank.Bank;
import io.lector.progress.Answered;
import io.lector.progress.Attempt;
import io.lector.progress.Knowledge;
import io.lector.progress.MemoryBook;
import io.lector.progress.Present;
import io.lector.progress.ProgressReader;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What answers say of a learner's memory, and what memory says of the questions to ask. */
@ApplicationScoped
class Recall {

    private final Bank bank;
    private final MemoryBook book;
    private final ProgressReader reader;

    Recall(Bank bank, MemoryBook book, ProgressReader reader) {
        this.bank = bank;
        this.book = book;
        this.reader = reader;
    }

    /** How much a learner needs to be asked about a fact: 1 for never seen, down to 0 for surely known. */
    ToDoubleFunction<String> need(UUID learner, String article) {
        Map<String, Knowledge> known = reader.ofArticle(learner, article);
        Present present = book.present();
        return fact -> known.containsKey(fact) ? present.need(known.get(fact)) : 1;
    }

    /** Notes what the last answer to each question says of the memory of its facts; once in a transaction. */
    void remember(Collection<Receipt> last) {
        book.recordAll(last.stream().map(this::answered).toList());
    }

    private Answered answered(Receipt receipt) {
        Quiz quiz = receipt.quiz();
        Answer answer = receipt.answer();
        Question question = bank.question(quiz.article(), answer.item(), answer.version());
        Answered.Subject subject = new Answered.Subject(
                quiz.article(), question.card().facts(), question.card().process());
        return new Answered(quiz.learner(), answer.id(), subject, attempt(question, answer), answer.answered());
    }

    private static Attempt attempt(Question question, Answer answer) {
        Turn turn = answer.turn();
        double fraction = Math.max(
                0, Math.min(1, answer.certainty().isPresent() ? answer.grade().fraction() : turn.mark()));
        boolean sure =
                answer.certainty().filter(level -> level == Certainty.HIGH).isPresent();
        boolean fluent = sure
                && turn.asked()
                        .map(asked -> Duration.between(asked, answer.answered()))
                        .filter(took -> Attempt.fast(took, wordsShown(question)))
                        .isPresent();
        return new Attempt(answer.grade().verdict(), fraction, Math.max(1, turn.tries()), turn.hints() > 0, fluent);
    }

    private static int wordsShown(Question question) {
        Asked asked = question.asked(1, new Random(0));
        return Stream.concat(
                        Stream.of(asked.stem()),
                        Stream.concat(asked.options().stream(), asked.prompts().stream())
                                .map(Option::text))
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
    }
}
