package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.language.Words;
import io.lector.retrieval.AnswerType;
import io.lector.retrieval.AskedFor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The titles of an article's explainers: each is a question, and found by questions that ask nearly the same. */
final class Titles {

    /** A title that asks for another type of answer is so much less like a question. */
    private static final double OTHER_TYPE = 0.7;

    private static final double HALF = 0.5;

    /** What follows a first question. */
    private static final Pattern FIRST = Pattern.compile(", and .*$");

    private final List<Title> titles;

    /** A title, and what the first of its questions asks for. */
    private record Title(Explainer explainer, AskedFor asked) {

        boolean asksAs(AskedFor other) {
            return asked.type() == other.type() && (asked.reported() || !other.reported());
        }

        String words() {
            return explainer.title();
        }
    }

    /** An explainer whose title is like a question. @param likeness 0..1: harmonic mean of what each has of the other's words */
    record Like(Explainer explainer, double likeness) {}

    Titles(List<Explainer> explainers) {
        titles = explainers.stream()
                .map(explainer -> new Title(
                        explainer, AskedFor.in(FIRST.matcher(explainer.title()).replaceFirst(""))))
                .toList();
    }

    /** Those that ask nearly the same, the nearest first. @param least likeness, 0..1 */
    List<Like> like(String question, double least) {
        return like(question, least, title -> true);
    }

    /** Those that ask what something is and have all words for it, the nearest first. */
    List<Explainer> on(String words) {
        return like(
                        "What is " + words,
                        0,
                        title -> title.asked().type() == AnswerType.WHAT && Words.covered(words, title.words()) == 1)
                .stream()
                .map(Like::explainer)
                .toList();
    }

    /** Timelines that have most of the words for a time or for what happened, the nearest first. */
    List<Explainer> timelines(String words) {
        return titles.stream()
                .filter(title -> title.explainer().kind() == Explainer.Kind.TIMELINE)
                .filter(title -> Words.covered(words, title.words()) > HALF)
                .sorted(Comparator.comparingDouble((Title title) -> Words.covered(words, title.words()))
                        .reversed())
                .map(Title::explainer)
                .toList();
    }

    private List<Like> like(String question, double least, Predicate<Title> wanted) {
        AskedFor asked = AskedFor.in(question);
        return titles.stream()
                .filter(wanted)
                .map(title -> new Like(title.explainer(), likeness(question, title, asked)))
                .filter(like -> like.likeness() >= least)
                .sorted(Comparator.comparingDouble(Like::likeness).reversed())
                .toList();
    }

    private static double likeness(String question, Title title, AskedFor asked) {
        double ofQuestion = Words.covered(question, title.words());
        double ofTitle = Words.covered(title.words(), question);
        double both = ofQuestion + ofTitle == 0 ? 0 : 2 * ofQuestion * ofTitle / (ofQuestion + ofTitle);
        return title.asksAs(asked) ? both : both * OTHER_TYPE;
    }
}
