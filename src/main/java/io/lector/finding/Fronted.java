package io.lector.finding;

import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;

/** What stood before the subject of a clause, which a telling moves behind its verb or leaves out. */
final class Fronted {

    private static final String EVENTS =
            "trip|visit|tour|stay|speech|address|interview|meeting|appearance|journey|mission|absence|stint|spell";
    /** Leads of words that would be read as those of the verb before them. */
    private static final String FLOATING = "(?i)at|during|after|before|on|following|throughout|amid";

    private static final String PHASES = "continue|begin|start|keep|remain";

    private final ParsedSentence sentence;
    private final ReadClause read;
    private final List<Integer> told;

    Fronted(ParsedSentence sentence, ReadClause read) {
        this.sentence = sentence;
        this.read = read;
        this.told = read.told();
    }

    /** @param predicate the telling without its subject */
    Optional<String> fault(String predicate) {
        int subject = told.stream()
                .filter(at -> sentence.token(at).is("nsubj", "nsubj:pass"))
                .findFirst()
                .orElse(-1);
        if (subject < 0) {
            return Optional.empty();
        }
        int verb = sentence.token(subject).head();
        List<Integer> front = sentence.children(verb, "obl", "advcl").stream()
                .filter(at -> at < subject)
                .toList();
        if (front.stream().anyMatch(at -> told.contains(at) && pointsBack(at))) {
            return Optional.of("points back at what was told before");
        }
        if (front.stream().anyMatch(at -> told.contains(at) && floats(at)) && embedded(verb)) {
            return Optional.of("words before the subject would belong to a verb behind it");
        }
        boolean lost = front.stream().anyMatch(at -> !told.contains(at));
        return lost && phase(predicate) ? Optional.of("does not tell when it went on") : Optional.empty();
    }

    /** "During his trip": the sentence before tells which. */
    private boolean pointsBack(int at) {
        return sentence.token(at).lemma().matches(EVENTS)
                && sentence.child(at, "nmod:poss")
                        .filter(whose -> sentence.token(whose).tag().equals("PRP$"))
                        .isPresent()
                && sentence.child(at, "nmod", "acl", "acl:relcl").isEmpty();
    }

    private boolean floats(int at) {
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        return !timed
                && sentence.child(at, "case")
                        .filter(lead -> sentence.token(lead).text().matches(FLOATING))
                        .isPresent();
    }

    /** Whether a clause about a noun stands behind the verb. */
    private boolean embedded(int verb) {
        return told.stream()
                .anyMatch(at -> at > verb
                        && (sentence.token(at).is("acl:relcl")
                                || sentence.token(at).is("acl")
                                        && sentence.token(at).tag().equals("VBN"))
                        && told.contains(sentence.token(at).head()));
    }

    /** "Playing into the wind, Norway continued to defend": the phase of what is only told before the subject. */
    private boolean phase(String predicate) {
        boolean bare = List.of(Slot.WHEN, Slot.WHERE, Slot.HOW_MANY).stream()
                .allMatch(slot -> read.slots().filler(slot).isEmpty());
        return bare
                && read.slots().did().tense() == Tense.PAST
                && read.slots().did().verb().matches(PHASES)
                && !predicate.matches(".*[\\p{Lu}\\d].*");
    }
}
