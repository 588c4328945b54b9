package io.lector.finding;

import io.lector.fact.Circumstance;
import io.lector.fact.Phrase;
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
    private static final String FLOATING = "(?i)in|at|during|after|before|on|following|throughout|amid";

    private static final String STRANDED = "(?i)among|amongst|without|using";
    /** Leads of words that stay with the subject unless a verb stands between. */
    private static final String BESIDE = "(?i)with|as|alongside";

    private static final String EVALUATING =
            "boost|blow|setback|twist|development|shock|coup|move|first|change|departure|break|reversal|snub|concession";

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
        if (front.stream().anyMatch(at -> listed(at, subject))) {
            return Optional.of("names before the subject may be one list with its first words");
        }
        if (front.stream().anyMatch(at -> told.contains(at) && pointsBack(at))) {
            return Optional.of("points back at what was told before");
        }
        if (front.stream().anyMatch(at -> told.contains(at) && floats(at)) && embedded(verb)) {
            return Optional.of("words before the subject would belong to a verb behind it");
        }
        if (front.stream().anyMatch(at -> told.contains(at) && stranded(at))
                || front.stream().anyMatch(at -> told.contains(at) && timed(at)) && untilNow()) {
            return Optional.of("words before the subject would belong to another word behind it");
        }
        if (read.slots().filler(Slot.WHERE).isPresent() && front.stream().anyMatch(told::contains) && parting()) {
            return Optional.of("a place before the subject would part the verb from what completes it");
        }
        boolean lost = front.stream().anyMatch(at -> !told.contains(at));
        return lost && phase(predicate) ? Optional.of("does not tell when it went on") : Optional.empty();
    }

    /** "In Norway, Denmark and Iceland normal fares are low": only the common noun is the subject. */
    private boolean listed(int at, int subject) {
        int first = sentence.subtree(subject).get(0);
        return sentence.token(at).proper()
                && sentence.token(first).proper()
                && !sentence.token(subject).proper()
                && sentence.text(first, subject)
                        .matches("(?s)\\p{Lu}\\S*(?: \\p{Lu}\\S*)* and \\p{Lu}\\S*(?: \\p{Lu}\\S*)* \\p{Ll}.*");
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
        return !timed(at)
                && sentence.child(at, "case")
                        .filter(lead -> sentence.token(lead).text().matches(FLOATING))
                        .isPresent();
    }

    /** "Among other things", "as a member", "in a blow to the port", "in two days": at the end they go with another word. */
    private boolean stranded(int at) {
        String opening = sentence.token(sentence.subtree(at).get(0)).text();
        boolean evaluating =
                opening.equalsIgnoreCase("in") && sentence.token(at).lemma().matches(EVALUATING);
        boolean counted = opening.equalsIgnoreCase("in")
                && sentence.token(at).lemma().matches("hour|day|week|month|year")
                && sentence.child(at, "nummod").isPresent()
                && read.slots().did().tense() == Tense.FUTURE;
        boolean beside = opening.matches(BESIDE)
                && told.stream()
                        .anyMatch(other -> other > sentence.token(at).head()
                                && sentence.token(other).is("acl", "acl:relcl", "xcomp", "ccomp", "advcl"));
        return opening.matches(STRANDED) || evaluating || counted || beside;
    }

    /** Whether the verb has no object and long words behind the place: "has written | to homes near the pier". */
    private boolean parting() {
        return read.slots().filler(Slot.WHAT).isEmpty()
                && read.slots()
                        .filler(Slot.HOW, Phrase.class)
                        .map(Phrase::words)
                        .filter(words -> words.matches("(to|of|from|into|for|with|against) .*"))
                        .filter(words ->
                                Circumstance.of(words, read.slots()).early().isEmpty())
                        .isPresent();
    }

    private boolean timed(int at) {
        return sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
    }

    /** "In 2020 the board bought ferries that have sailed since": the time of the verb is not that of the clause behind it. */
    private boolean untilNow() {
        return told.stream()
                .filter(at -> sentence.token(at).is("acl:relcl"))
                .anyMatch(at -> sentence.children(at, "aux").stream()
                        .anyMatch(have -> sentence.token(have).text().matches("has|have")));
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
