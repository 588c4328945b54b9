package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.intent.Intent;
import io.lector.question.Asked;
import io.lector.question.Narrowing;
import io.lector.question.Question;
import io.lector.question.Response;
import io.lector.question.Verdict;
import io.lector.quiz.Practice;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Runs a quiz in conversation: a hint before the key, the confusion named, the next question after each that is closed. */
@ApplicationScoped
class QuizTalk {

    private final Practice practice;
    private final Bank bank;
    private final QuizReview review;

    QuizTalk(Practice practice, Bank bank, QuizReview review) {
        this.practice = practice;
        this.bank = bank;
        this.review = review;
    }

    /** Starts a quiz; one that runs is closed, with what it earned. */
    Said start(Scene scene, Intent.StartQuiz wish) {
        int length = wish.length().orElse(Suggestion.USUAL_LENGTH);
        scene.quiz().ifPresent(running -> practice.finish(scene.learner(), running.id()));
        Optional<QuizFace.QuizView> started = narrowed(scene, length, wish);
        String opening = "";
        if (started.isEmpty()) {
            started = practice.start(scene.learner(), scene.article(), length, Narrowing.none(), Set.of());
            opening = wish.subject()
                    .map(subject -> "I have no questions like that about “" + subject + "”; these are the ones I have.")
                    .orElse("I have no questions like that about this article; these are the ones I have.");
        }
        if (started.isEmpty()) {
            return Said.of(
                    scene.standing().ended(),
                    Reply.Suggestions.of("There are no questions about this article yet. Ask me about it instead."));
        }
        QuizFace.QuizView quiz = started.get();
        Asked first = quiz.question().orElseThrow();
        Standing standing = scene.standing().running(quiz.id()).waitingFor(first.id());
        return Said.of(standing, question(opening, first, 0, 1, quiz.length()));
    }

    private Optional<QuizFace.QuizView> narrowed(Scene scene, int length, Intent.StartQuiz wish) {
        Set<String> facts = wish.subject().map(FactsAbout.in(scene)::of).orElse(Set.of());
        return wish.subject().isPresent() && facts.isEmpty()
                ? Optional.empty()
                : practice.start(scene.learner(), scene.article(), length, wish.narrowing(), facts);
    }

    /** The question that waits once more. */
    Said again(Scene scene, String opening) {
        Asked open = scene.open().orElseThrow();
        QuizFace.QuizView quiz = scene.quiz().orElseThrow();
        return Said.of(
                scene.standing(), question(opening, open, hinted(scene), quiz.numberOf(open.id()), quiz.length()));
    }

    private static Reply question(String opening, Asked asked, int hinted, int number, int length) {
        String head = opening.isEmpty() ? "" : opening + "\n";
        String text = head + "Question " + number + " of " + length + ": " + new QuestionText(asked).text();
        return new Reply.Question(text, List.of(), ways(asked, hinted), asked, number, length);
    }

    /** What one can do about a question that waits: its options, if one of them is chosen, then the ways around it. */
    private static List<Suggestion> ways(Asked asked, int hinted) {
        List<Suggestion> ways = new ArrayList<>();
        if (new QuestionText(asked).isSingleChoice()) {
            IntStream.range(0, asked.options().size()).forEach(option -> ways.add(Suggestion.option(asked, option)));
        }
        ways.addAll(waysOut(asked, hinted));
        return ways;
    }

    /** What one can do besides answering. @param hinted hints that were given */
    private static List<Suggestion> waysOut(Asked asked, int hinted) {
        List<Suggestion> ways = new ArrayList<>();
        if (hinted < asked.hints()) {
            ways.add(Suggestion.hint(asked.id()));
        }
        ways.add(hinted == 0 && asked.hints() > 0 ? Suggestion.dontKnow(asked.id()) : Suggestion.tellMe(asked.id()));
        ways.add(Suggestion.skip(asked.id()));
        return ways;
    }

    /** Hands an answer in, under the id of the message. */
    Said answer(Scene scene, Response response) {
        Asked open = scene.open().orElseThrow();
        QuizFace.QuizView quiz = scene.quiz().orElseThrow();
        QuizFace.AnswerView view = practice.answer(scene.learner(), quiz.id(), scene.message(), open.id(), response);
        Question question = question(scene, open);
        boolean closed = !view.state().equals(QuizFace.OPEN);
        VerdictText words = new VerdictText(view, response instanceof Response.GiveUp);
        boolean tried =
                view.verdict().filter(verdict -> verdict != Verdict.UNSURE).isPresent();
        List<Suggestion> next = closed
                ? afterClosing(scene, question)
                : tried ? beforeAnotherTry(scene, open, question) : ways(open, hinted(scene));
        Reply judged = new Reply.Judged(
                closed ? words.text() : words.text() + onTrying(open, view),
                closed ? view.evidence() : view.mistaken(),
                next,
                open.id(),
                view.verdict().orElse(Verdict.UNSURE),
                view.fraction().orElse(0.0),
                closed,
                view.confusion(),
                view.key(),
                view.explanation());
        Standing standing =
                scene.standing().judging(new Standing.Judgement(open.id(), open.version(), words.remark(), closed));
        Said said = Said.of(standing, judged);
        return closed ? said.then(goOn(scene.with(standing), open.id(), "")) : said;
    }

    /** Who has found some of what is right sends it once more with the rest. */
    private static String onTrying(Asked open, QuizFace.AnswerView view) {
        boolean partly = view.verdict().filter(Verdict.PARTIAL::equals).isPresent();
        return partly && open.kind().equals("multiple-response") ? " " + new QuestionText(open).answering() : "";
    }

    private Question question(Scene scene, Asked asked) {
        return bank.question(scene.article(), asked.id(), asked.version());
    }

    private static List<Suggestion> afterClosing(Scene scene, Question question) {
        List<Suggestion> next = new ArrayList<>(List.of(Suggestion.where()));
        scene.library()
                .explainerOn(question.card().facts())
                .ifPresent(explainer -> next.add(Suggestion.explain(explainer.title(), explainer.id())));
        return next;
    }

    private static List<Suggestion> beforeAnotherTry(Scene scene, Asked open, Question question) {
        List<Suggestion> ways = ways(open, hinted(scene));
        ways.addAll(unlocking(scene, question));
        return ways;
    }

    /** The explainer that helps with a question without telling its key, if there is one. */
    static List<Suggestion> unlocking(Scene scene, Question question) {
        Spoilers spoilers = new Spoilers(question);
        return scene
                .library()
                .explainerOn(question.card().facts())
                .filter(explainer -> !spoilers.isTold(explainer.title()))
                .filter(explainer -> scene.open().stream().noneMatch(open -> new Echo(open).names(explainer.title())))
                .filter(explainer ->
                        explainer.sentences().stream().anyMatch(line -> !spoilers.givesAway(line, explainer)))
                .map(explainer -> Suggestion.explain(explainer.title(), explainer.id()))
                .stream()
                .toList();
    }

    /** Hints that were given to the question that waits. */
    private static int hinted(Scene scene) {
        return scene.turn().map(QuizFace.TurnView::hints).orElse(0);
    }

    /** Gives the next hint, if there is one left. */
    Said hint(Scene scene) {
        Asked open = scene.open().orElseThrow();
        int given = hinted(scene);
        if (given >= open.hints()) {
            String none =
                    open.hints() == 0 ? "There is no hint for this one." : "There are no more hints for this one.";
            return Said.of(
                    scene.standing(),
                    Reply.Suggestions.of(none, Suggestion.tellMe(open.id()), Suggestion.skip(open.id())));
        }
        UUID quiz = scene.quiz().orElseThrow().id();
        String hint = practice.hint(scene.learner(), quiz, open.id(), given + 1);
        return Said.of(
                scene.standing().withoutOffer(),
                new Reply.Hint(hint, List.of(), ways(open, given + 1), open.id(), given + 1, open.hints()));
    }

    /** A hint first; who says it again, or has had one, is told. */
    Said giveUp(Scene scene) {
        Asked open = scene.open().orElseThrow();
        return hinted(scene) > 0 || open.hints() == 0 ? answer(scene, new Response.GiveUp(true)) : hint(scene);
    }

    Said skip(Scene scene) {
        String open = scene.open().orElseThrow().id();
        return goOn(scene.with(scene.standing().skipping(open)), open, "Skipped.");
    }

    /** On with the quiz: past the question if it was looked at last or tried, else to it. */
    Said onward(Scene scene) {
        boolean begun = scene.turn()
                .filter(turn -> turn.tries() > 0 || turn.hints() > 0)
                .isPresent();
        return begun || scene.standing().facing() ? skip(scene) : again(scene, "");
    }

    /** Ends the quiz where it is. */
    Said stop(Scene scene) {
        QuizFace.QuizView quiz = scene.quiz().orElseThrow();
        return review.of(scene, quiz, practice.finish(scene.learner(), quiz.id()));
    }

    private Said goOn(Scene scene, String after, String opening) {
        QuizFace.QuizView quiz =
                practice.read(scene.learner(), scene.quiz().orElseThrow().id());
        Optional<String> next = next(quiz, scene.standing().skipped(), quiz.numberOf(after));
        if (next.isEmpty()) {
            return review.of(scene, quiz, practice.finish(scene.learner(), quiz.id()));
        }
        Asked asked = practice.asked(scene.learner(), quiz.id(), next.get());
        Standing standing = scene.standing().waitingFor(asked.id());
        return Said.of(standing, question(opening, asked, 0, quiz.numberOf(asked.id()), quiz.length()));
    }

    /** The next that waits and was not skipped, from a place on and then from the start. */
    private static Optional<String> next(QuizFace.QuizView quiz, List<String> skipped, int from) {
        int length = quiz.length();
        return IntStream.range(0, length)
                .map(step -> (from + step) % length)
                .mapToObj(quiz.turns()::get)
                .filter(turn -> turn.state().equals(QuizFace.OPEN))
                .map(QuizFace.TurnView::questionId)
                .filter(question -> !skipped.contains(question))
                .findFirst();
    }
}
