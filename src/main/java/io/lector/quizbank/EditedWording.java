package io.lector.quizbank;

import io.lector.fact.FactBook;
import io.lector.gate.Flaw;
import io.lector.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Editors' wordings of generated items, before the same gate that the generated wordings have passed. */
public final class EditedWording implements ContentsCheck {

    private static final Set<String> RULES = Set.copyOf(Gate.rules());

    /** The first name among those that an editor overrules which is no rule's, told as a reason. */
    public static List<String> strangers(Review.Edit edit) {
        return edit.despite().stream()
                .filter(rule -> !RULES.contains(rule))
                .limit(1)
                .map(rule -> "no rule " + rule + "; there are " + String.join(", ", Gate.rules()))
                .toList();
    }

    /** What is wrong with an editor's wording, without what the editor knows of: "rule: reason; what to do". */
    public static List<String> flaws(GeneratedItem item, Review.Edit edit, FactBook book) {
        return Gate.judge(item.candidate(edit), book).stream()
                .filter(flaw -> !edit.despite().contains(flaw.rule()))
                .map(EditedWording::told)
                .toList();
    }

    private static String told(Flaw flaw) {
        return flaw.rule() + ": " + flaw.reason() + "; mend it, or name " + flaw.rule() + " in despite";
    }

    /** Writes all items anew when there is an edit, which takes seconds; a review of what is not written any more is left out. */
    @Override
    public List<Fault> check(ArticleFiles files, Contents contents) {
        List<Entry> entries = files.entries(ArticleFiles.Kind.REVIEWS).stream()
                .filter(entry -> entry.at("edit").present())
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Contents unread = new Contents(contents.book(), contents.explainers(), contents.questions(), List.of());
        Map<String, GeneratedItem> items = Generation.of(unread).items().stream()
                .collect(Collectors.toMap(GeneratedItem::id, Function.identity(), (one, same) -> one));
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : entries) {
            Review review = ReviewsFile.review(entry);
            Review.Edit edit = review.edit().orElseThrow();
            strangers(edit)
                    .forEach(reason -> faults.add(entry.at("edit").at("despite").fault(reason)));
            GeneratedItem item = items.get(review.item());
            if (item != null && item.content().equals(review.content())) {
                flaws(item, edit, contents.book())
                        .forEach(reason -> faults.add(entry.at("edit").fault(reason)));
            }
        }
        return faults;
    }
}
