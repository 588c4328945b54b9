package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs that leave open what it is about when what completes them was told before: "backed down", "informed me". */
final class OpenVerbs {

    /** A verb or a verb with its particle, which is told from, to, with, against, for or of something. */
    private static final Set<String> OPEN = Set.of(("back_down give_in give_up pull_out back_out step_in follow_suit"
                    + " relent comply retaliate respond react refuse decline agree object reconsider backtrack hesitate"
                    + " disagree consent oblige inform notify remind persuade convince warn accuse align side intervene"
                    + " reply oppose succeed fail resist withdraw concede capitulate differ depend insist rely benefit tip_off alert blame")
            .split(" "));

    private static final String LINKS = "(?i)from|to|with|against|for|of|on|over|about|that|upon|into|out";
    /** What somebody is told of, which an object alone does not say. */
    private static final String TELLING = "inform|notify|remind|persuade|convince|warn|accuse|tip_off|alert|blame";

    /** What somebody is judged for, which a name alone does not say. */
    private static final String JUDGING = "defend|praise|criticise|criticize|attack|applaud|condemn|hail|thank";

    /** Told of what somebody has in mind, not of what is seen. */
    private static final String AHEAD =
            "(?i).*\\blook(s|ed|ing)? (far )?(beyond|past|ahead|forward|elsewhere|back)\\b.*";

    private OpenVerbs() {}

    /** @param words the telling */
    static Optional<String> of(ParsedSentence sentence, List<Integer> told, String words) {
        if (words.matches(AHEAD)) {
            return Optional.of("does not tell what is looked to");
        }
        return told.stream()
                .filter(at -> sentence.token(at).verb() && open(sentence, told, at))
                .findFirst()
                .map(at -> "does not tell what \"" + sentence.token(at).lemma() + "\" is about");
    }

    private static boolean open(ParsedSentence sentence, List<Integer> told, int verb) {
        String lemma = sentence.token(verb).lemma();
        int next = verb + 1;
        String phrasal = next < sentence.tokens().size()
                ? lemma + "_" + sentence.token(next).text()
                : lemma;
        if (lemma.matches(JUDGING)) {
            return nameOnly(sentence, told, verb);
        }
        boolean particle = OPEN.contains(phrasal);
        if (!particle && !OPEN.contains(lemma)) {
            return false;
        }
        boolean telling = (particle ? phrasal : lemma).matches(TELLING);
        String of = lemma.equals("blame") ? "for|on" : "of|that|about|to|against|over";
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        boolean object =
                !telling && (passive || sentence.children(verb, "obj").stream().anyMatch(told::contains));
        boolean clause = sentence.children(verb, "xcomp", "ccomp").stream().anyMatch(told::contains);
        boolean linked = sentence.children(verb, "obl", "advcl", "nmod").stream()
                .filter(told::contains)
                .anyMatch(at -> leads(sentence, at));
        boolean topic = telling
                && told.stream()
                        .anyMatch(at -> at > verb && sentence.token(at).text().matches(of));
        boolean led = topic
                || told.contains(next) && sentence.token(next).text().matches("to|from|with|against|for|of|that|on");
        return !object && !clause && !linked && !led;
    }

    /** Whether a name is the object and nothing else is told: "defended Kim Moss". */
    private static boolean nameOnly(ParsedSentence sentence, List<Integer> told, int verb) {
        Optional<Integer> object = sentence.child(verb, "obj").filter(told::contains);
        boolean more = sentence.children(verb, "obl", "advcl", "xcomp", "ccomp", "advmod", "obl:tmod").stream()
                .anyMatch(told::contains);
        return object.filter(at -> sentence.token(at).proper()
                                && sentence.children(at, "nmod", "conj", "nmod:poss", "acl").stream()
                                        .noneMatch(told::contains))
                        .isPresent()
                && !more
                && sentence.child(verb, "aux:pass").isEmpty();
    }

    private static boolean leads(ParsedSentence sentence, int at) {
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        return !timed
                && sentence.children(at, "case", "mark").stream()
                        .map(lead -> sentence.token(lead).text())
                        .anyMatch(lead -> lead.matches(LINKS));
    }
}
