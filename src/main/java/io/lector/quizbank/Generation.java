package io.lector.quizbank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lector.gate.Gate;
import io.lector.gate.Selection;
import io.lector.question.Question;
import io.lector.writing.Candidate;
import io.lector.writing.QuestionWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions that are generated from an article's facts. The same contents give the same items on any machine.
 *
 * @param items those that the gate let through, best first, then those it did not
 * @param stale reviews of items that are not generated any more, or say something else than what was reviewed
 */
public record Generation(List<GeneratedItem> items, List<Review> stale) {

    public Generation {
        items = List.copyOf(items);
        stale = List.copyOf(stale);
    }

    /** Writes, judges and holds against the reviews. Takes seconds: not for the path of a request. */
    public static Generation of(Contents contents) {
        Selection selection = Gate.select(new QuestionWriter().write(contents.book()), contents.book());
        Map<String, Review> reviews = new HashMap<>();
        contents.reviews().forEach(review -> reviews.put(review.item(), review));
        List<GeneratedItem> items = new ArrayList<>();
        Set<Review> used = new HashSet<>();
        for (Candidate candidate : selection.accepted()) {
            String content = contentOf(candidate.question());
            Review review = reviews.get(candidate.question().card().id());
            if (review != null && review.content().equals(content)) {
                used.add(review);
                items.add(reviewed(candidate, content, review));
            } else {
                items.add(new GeneratedItem(
                        candidate.question(), candidate.itemClass(), content, Status.DRAFT, List.of()));
            }
        }
        selection.rejected().forEach(rejected -> items.add(turnedDown(rejected)));
        List<Review> stale = contents.reviews().stream()
                .filter(review -> !used.contains(review))
                .toList();
        return new Generation(items, stale);
    }

    /** The generated items of that status, in the same order. */
    public List<GeneratedItem> items(Status status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    private static String contentOf(Question question) {
        return Sha256.of(BankJson.write(question)).substring(0, GeneratedItem.CONTENT_LENGTH);
    }

    private static GeneratedItem reviewed(Candidate candidate, String content, Review review) {
        Status status = review.decision() == Review.Decision.REJECTED ? Status.REJECTED : Status.ACCEPTED;
        Question question =
                review.edit().map(edit -> edited(candidate.question(), edit)).orElse(candidate.question());
        return new GeneratedItem(question, candidate.itemClass(), content, status, List.of(review.reason()));
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
