package io.lector.quizbank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Optional;
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
        Reviews reviews = new Reviews(contents.reviews());
        List<Candidate> candidates = new QuestionWriter(checkpoint).write(contents.book());
        Selection selection = Gate.select(candidates, contents.book(), checkpoint);
        checkpoint.run();
        List<GeneratedItem> items = new ArrayList<>();
        selection.accepted().forEach(candidate -> items.add(passed(candidate, reviews)));
        selection.rejected().forEach(rejected -> items.add(turnedDown(rejected)));
        Set<String> byHand = contents.explainers().stream().map(Explainer::id).collect(Collectors.toSet());
        List<GeneratedExplainer> explainers = new ExplainerWriter()
                .write(contents.book()).stream()
                        .filter(explainer -> !byHand.contains(explainer.id()))
                        .map(explainer -> explainer(explainer, reviews))
                        .toList();
        return new Generation(items, explainers, reviews.unused());
    }

    /** The generated items of that status, in the same order. */
    public List<GeneratedItem> items(Status status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    private static String contentOf(Object item) {
        return Sha256.of(BankJson.write(item)).substring(0, GeneratedItem.CONTENT_LENGTH);
    }

    private static GeneratedItem passed(Candidate candidate, Reviews reviews) {
        Question question = candidate.question();
        String content = contentOf(question);
        Optional<Review> review = reviews.of(question.card().id(), content);
        return new GeneratedItem(
                review.flatMap(Review::edit).map(edit -> edited(question, edit)).orElse(question),
                candidate.itemClass(),
                content,
                Reviews.status(review),
                Reviews.reasons(review));
    }

    private static GeneratedExplainer explainer(Explainer explainer, Reviews reviews) {
        String content = contentOf(explainer);
        Optional<Review> review = reviews.of(explainer.id(), content);
        return new GeneratedExplainer(explainer, content, Reviews.status(review), Reviews.reasons(review));
    }

    private static Question edited(Question question, Review.Edit edit) {
        ObjectNode tree = BankJson.tree(question);
        ObjectNode card = (ObjectNode) tree.get("card");
        edit.stem().ifPresent(stem -> card.put("stem", stem));
        edit.explanation().ifPresent(explanation -> card.put("explanation", explanation));
        if (!edit.hints().isEmpty()) {
            ArrayNode hints = card.putArray("hints");
            edit.hints().forEach(hints::add);
        }
        return BankJson.read(tree.toString(), Question.class);
    }

    private static GeneratedItem turnedDown(Selection.Rejected rejected) {
        Candidate candidate = rejected.candidate();
        return new GeneratedItem(
                candidate.question(),
                candidate.itemClass(),
                contentOf(candidate.question()),
                Status.REJECTED,
                rejected.flaws().stream()
                        .map(flaw -> flaw.rule() + ": " + flaw.reason())
                        .toList());
    }
}
