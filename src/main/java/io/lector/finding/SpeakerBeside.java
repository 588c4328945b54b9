package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The person named right beside a verb of saying, however the sentence was parsed: "said the harbour's engineer Kim
 * Moss, who …" and "Engineer Kim Moss said".
 */
final class SpeakerBeside {

    private static final String MARK = "[“”\"]";
    /** Words of which a title before a name is made. */
    private static final String OF_TITLE = "NN.*|JJ.*|POS|DT|HYPH|CD|VBN|VBG|CC|,";

    private final Scene scene;
    private final ParsedSentence sentence;

    SpeakerBeside(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    Optional<Named> of(int saying) {
        boolean inverted = saying > 0 && sentence.token(saying - 1).text().matches(MARK + "|,");
        return inverted ? behind(saying).or(() -> apart(saying)) : before(saying);
    }

    /** "But Kim Moss, who built the harbour, warned": the name opens the sentence and the next comma but one closes it. */
    private Optional<Named> apart(int saying) {
        int first = sentence.token(0).text().matches("But|And") ? 1 : 0;
        Optional<NameUse> use = people().stream()
                .filter(found -> found.first() >= first && title(first, found.first()))
                .filter(found -> found.end() + 1 < saying
                        && sentence.token(found.end()).text().equals(","))
                .findFirst();
        boolean added = use.filter(
                        found -> sentence.token(found.end() + 1).tag().matches("WP|DT|NN.*|JJ.*"))
                .isPresent();
        boolean once = use.isPresent()
                && IntStream.range(use.get().end() + 1, saying - 1)
                        .noneMatch(at -> sentence.token(at).text().matches(MARK + "|[,;:()–—]"));
        return use.filter(found ->
                        added && once && sentence.token(saying - 1).text().equals(","))
                .flatMap(scene.registry()::named);
    }

    /** "…, said engineer Kim Moss". */
    private Optional<Named> behind(int saying) {
        int end = saying + 1;
        while (end < sentence.tokens().size() && !closes(end)) {
            end++;
        }
        int last = end;
        List<NameUse> people = people().stream()
                .filter(use -> use.first() > saying && use.end() <= last)
                .toList();
        boolean one = people.size() == 1
                && people.get(0).end() == last
                && title(saying + 1, people.get(0).first());
        return one ? scene.registry().named(people.get(0)) : Optional.empty();
    }

    /** Whether a phrase ends before a word. */
    private boolean closes(int at) {
        Token token = sentence.token(at);
        return token.is("punct") && !token.tag().equals("HYPH")
                || token.text().matches(MARK + "|[,;:.()–—]|who|in|at|on|to|after|during|when|while|as|following")
                || token.tag().equals("IN") && nameEnds(at);
    }

    private boolean nameEnds(int at) {
        return people().stream().anyMatch(use -> use.end() == at);
    }

    /** "Engineer Kim Moss also said". */
    Optional<Named> before(int saying) {
        int end = saying;
        while (end > 0 && sentence.token(end - 1).text().matches("(?i)has|have|had|also|later|then|recently")) {
            end--;
        }
        int last = end;
        Optional<NameUse> use =
                people().stream().filter(found -> found.end() == last).findFirst();
        return use.filter(found -> opens(found.first())).flatMap(scene.registry()::named);
    }

    /** Whether nothing but a title stands between a name and the beginning of its clause. */
    private boolean opens(int name) {
        int first = name;
        while (first > 0 && titular(first - 1)) {
            first--;
        }
        return first == 0 || sentence.token(first - 1).text().matches("(?i)" + MARK + "|[,;]|but|however");
    }

    /** A word of a title; "and" between two titles is, between two people it is not. */
    private boolean titular(int at) {
        boolean and = sentence.token(at).text().equals("and")
                && at > 0
                && Gazetteer.title(sentence.token(at - 1).lemma());
        boolean person = people().stream().anyMatch(use -> use.end() == at + 1);
        return (and || sentence.token(at).tag().matches("NN.*|JJ.*|POS|DT|HYPH|CD")) && !person;
    }

    private boolean title(int first, int end) {
        for (int at = first; at < end; at++) {
            if (!sentence.token(at).tag().matches(OF_TITLE)
                    || sentence.token(at).text().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private List<NameUse> people() {
        return scene.names().stream()
                .filter(use -> use.type() == NameSpan.Type.PERSON
                        || scene.registry()
                                .named(use)
                                .filter(named -> named.type() == EntityType.PERSON)
                                .isPresent())
                .toList();
    }
}
