package io.lector.quizbank;

import io.lector.article.Sha256;
import io.lector.explainer.Explainer;
import io.lector.explainer.ExplainerWriter;
import io.lector.gate.Gate;
import io.lector.gate.Selection;
import io.lector.question.Question;
import io.lector.writing.Candidate;
import io.lector.writing.QuestionWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is generated from an article's facts. The same contents give the same items on any machine.
 *
 * @param items questions that the gate let through, best first, then those it did not
 * @param stale reviews of what is not generated any more, or says something else than what was reviewed
 */
public record Generation(List<GeneratedItem> items, List<GeneratedExplainer> explainers, List<Review> stale) {

    public Generation {
        items = List.copyOf(items);
        explainers = List.copyOf(explainers);
        stale = List.copyOf(stale);
    }

    /** Writes, judges and holds against the reviews. Takes seconds: not for the path of a request. */
    public static Generation of(Contents contents) {
        return of(contents, () -> {});
    }

    /** @param checkpoint called every now and then, for who may have to give up; what it throws ends the generation */
    public static Generation of(Contents contents, Runnable checkpoint) {
        List<Candidate> candidates = new QuestionWriter(checkpoint).write(contents.book());
        Selection selection = Gate.select(candidates, contents.book(), checkpoint);
        checkpoint.run();
        List<GeneratedItem> items = new ArrayList<>();
        selection.accepted().forEach(candidate -> items.add(passed(candidate)));
        selection.rejected().forEach(rejected -> items.add(turnedDown(rejected)));
        Set<String> byHand = contents.explainers().stream().map(Explainer::id).collect(Collectors.toSet());
        List<GeneratedExplainer> explainers = new ExplainerWriter()
                .write(contents.book()).stream()
                        .filter(explainer -> !byHand.contains(explainer.id()))
                        .map(Generation::passed)
                        .toList();
        return new Generation(items, explainers, List.of()).reviewed(contents.reviews());
    }

    /** The same with these decisions on the drafts in it. */
    public Generation reviewed(List<Review> decisions) {
        Reviews reviews = new Reviews(decisions);
        return new Generation(
                items.stream().map(item -> item.reviewed(reviews)).toList(),
                explainers.stream()
                        .map(explainer -> explainer.reviewed(reviews))
                        .toList(),
                reviews.unused());
    }

    /** The generated items of that status, in the same order. */
    public List<GeneratedItem> items(Status status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    private static String contentOf(Object item) {
        return Sha256.of(BankJson.write(item)).substring(0, GeneratedItem.CONTENT_LENGTH);
    }

    private static GeneratedItem passed(Candidate candidate) {
        return generated(candidate, Status.DRAFT, List.of());
    }

    private static GeneratedExplainer passed(Explainer explainer) {
        return new GeneratedExplainer(explainer, contentOf(explainer), Status.DRAFT, List.of());
    }

    private static GeneratedItem turnedDown(Selection.Rejected rejected) {
        return generated(
                rejected.candidate(),
                Status.REJECTED,
                rejected.flaws().stream()
                        .map(flaw -> flaw.rule() + ": " + flaw.reason())
                        .toList());
    }

    private static GeneratedItem generated(Candidate candidate, Status status, List<String> reasons) {
        Question question = candidate.question();
        return new GeneratedItem(
                question, candidate.itemClass(), candidate.asked(), contentOf(question), status, reasons);
    }
}
