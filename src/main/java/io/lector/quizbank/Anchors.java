package io.lector.quizbank;

import io.lector.article.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the place in an article's text for evidence of which only the quote is known. */
final class Anchors {

    private final SplitText text;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> moved = new ArrayList<>();

    Anchors(ArticleText text) {
        this.text = new SplitText(text);
    }

    /** Quotes that are not found, or found in several sentences. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What was tied to a sentence before that is another one now: somebody has to read it again. */
    List<Fault> moved() {
        return List.copyOf(moved);
    }

    /** The place of that evidence, if there is exactly one that fits what was written of it. */
    Optional<Quoted> find(Entry evidence) {
        List<Quoted> places = text.find(evidence.text("quote"));
        if (places.isEmpty()) {
            faults.add(evidence.at("quote").fault(whyNotFound(evidence.text("quote"))));
            return Optional.empty();
        }
        for (String field : List.of("paragraph", "sentence")) {
            places = several(places) ? withThe(field, evidence, places) : places;
        }
        if (several(places)) {
            faults.add(evidence.at("quote")
                    .fault("stands in several sentences, in the paragraphs " + paragraphs(places)
                            + "; add the paragraph that is meant, or quote more words"));
            return Optional.empty();
        }
        Quoted place = nearest(places, evidence.number("start"));
        noteWhatMoved(evidence, place);
        return Optional.of(place);
    }

    private static boolean several(List<Quoted> places) {
        return places.stream().map(Quoted::sentence).distinct().count() > 1;
    }

    private static List<Quoted> withThe(String field, Entry evidence, List<Quoted> places) {
        int wanted = evidence.number(field);
        List<Quoted> left = places.stream()
                .filter(place -> wanted
                        == (field.equals("paragraph")
                                ? place.sentence().paragraph()
                                : place.sentence().number()))
                .toList();
        return left.isEmpty() ? places : left;
    }

    private static String paragraphs(List<Quoted> places) {
        return places.stream()
                .map(place -> String.valueOf(place.sentence().paragraph()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Quoted nearest(List<Quoted> places, int start) {
        return places.stream()
                .filter(place -> place.start() == start)
                .findFirst()
                .orElse(places.get(0));
    }

    private void noteWhatMoved(Entry evidence, Quoted place) {
        String before = evidence.text("sha256");
        if (!before.isEmpty() && !before.equals(place.sentence().sha256())) {
            moved.add(evidence.fault("the sentence around the quote has changed; read it again"));
        } else if (evidence.has("paragraph")
                && evidence.number("paragraph") != place.sentence().paragraph()) {
            moved.add(evidence.fault("was in paragraph " + evidence.text("paragraph") + ", is in paragraph "
                    + place.sentence().paragraph()));
        }
    }

    private String whyNotFound(String quote) {
        if (text.hasAcrossSentences(quote)) {
            return "runs over more than one sentence; quote words of one";
        }
        return text.hasNearly(quote)
                ? "is not in the text as written, but with other quotation marks, dashes or capitals"
                : "is not in the text";
    }
}
