package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a sentence says that somebody says something: "Ann Lee said", "according to Ann Lee", "as Ann Lee explained". */
final class Sayings {

    private final ParsedSentence sentence;

    Sayings(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The token that says that somebody says something; a sentence without one is the article's own. */
    Optional<Integer> find() {
        int root = sentence.root();
        if (says(root)) {
            return Optional.of(root);
        }
        Optional<Integer> aside =
                sentence.children(root, "parataxis").stream().filter(this::says).findFirst();
        return aside.or(this::according).or(this::asSaid).or(this::loose);
    }

    private boolean says(int at) {
        boolean verb = sentence.token(at).verb()
                && ReportingVerbs.reporting(sentence.token(at).lemma());
        return verb
                && (sentence.child(at, "ccomp").isPresent()
                        || sentence.token(at).is("parataxis") && bare(at));
    }

    /** Whether it says nothing of its own: "he told them to come" is another statement. */
    private boolean bare(int at) {
        return sentence.child(at, "ccomp", "xcomp").isEmpty();
    }

    /** "…, the mayor told reporters", which hangs anywhere when the parser did not understand it. */
    private Optional<Integer> loose() {
        return IntStream.range(sentence.root() + 1, sentence.tokens().size())
                .filter(at -> sentence.token(at).is("dep") && sentence.token(at).verb())
                .filter(at -> ReportingVerbs.reporting(sentence.token(at).lemma()))
                .filter(at -> sentence.child(at, "nsubj").isPresent() && bare(at))
                .boxed()
                .findFirst();
    }

    /** "As the mayor said, …"; what is said as something else is done is another thing. */
    private Optional<Integer> asSaid() {
        return sentence.children(sentence.root(), "advcl").stream()
                .filter(at -> sentence.token(at).verb()
                        && ReportingVerbs.asSaid(sentence.token(at).lemma()))
                .filter(at -> sentence.children(at, "mark", "advmod").stream()
                        .anyMatch(word -> sentence.token(word).text().equalsIgnoreCase("as")))
                .filter(this::saysThat)
                .findFirst();
    }

    /** Whether what is said behind "as" is the sentence itself: "as Ann Lee told The Times", not "as she told lies of him". */
    private boolean saysThat(int at) {
        List<String> objects = sentence.children(at, "obj", "iobj").stream()
                .map(object -> sentence.token(object).text().toLowerCase(Locale.ROOT))
                .toList();
        boolean open = sentence.child(at, "ccomp", "xcomp").isPresent()
                || sentence.children(at, "obl").stream()
                        .flatMap(word -> sentence.children(word, "case").stream())
                        .anyMatch(word -> sentence.token(word).text().matches("of|about"));
        return !open
                && switch (sentence.token(at).lemma()) {
                    case "tell" -> true;
                    case "put" -> objects.equals(List.of("it"));
                    default -> objects.isEmpty();
                };
    }

    private Optional<Integer> according() {
        return sentence.children(sentence.root(), "obl").stream()
                .filter(at -> sentence.children(at, "case").stream()
                        .anyMatch(word -> sentence.token(word).text().equalsIgnoreCase("according")))
                .findFirst();
    }
}
