package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;

/** Where what is told of a quotation may begin: behind a link to the sentence before, or at a clause inside. */
final class QuotedOpening {

    private static final String LINK = "(?i)but|and|so";
    private static final String LINK_WITH_COMMA =
            "(?i)however|clearly|obviously|unfortunately|fortunately|well|of course"
                    + "|for example|for instance|in fact|so|but|and|also|again|basically|hopefully|frankly|certainly|ultimately"
                    + "|in addition|as a result|at the same time|in other words|at the end of the day|first of all|overall";
    private static final int LONGEST = 7;
    /** Verbs that state what follows them. */
    private static final String STATING = "think|believe|say|know|mean|show|find|understand|maintain|see|be"
            + "|reveal|realise|realize|learn|stress|add|note|argue|recognise|recognize";

    private static final String SHOWING = "mean|show|reveal";

    private static final String CERTAIN = "sure|certain|clear|true|obvious|confident|convinced|message|truth";
    private static final String CONDITION =
            "(?i)if|unless|whether|until|when|whenever|although|though|while|whilst|how|why"
                    + "|what|where|than|lest|provided|once";

    private QuotedOpening() {}

    /** Index of the first token that is no link. */
    static int behindLinks(ParsedSentence sentence, int first, int end) {
        int at = first;
        if (at < end && sentence.token(at).text().matches(LINK)) {
            at++;
        }
        for (int comma = at + 1; comma < Math.min(end, at + LONGEST); comma++) {
            if (sentence.token(comma).text().equals(",")
                    && sentence.text(at, comma).matches(LINK_WITH_COMMA)) {
                return comma + 1;
            }
        }
        boolean commaBehindLink =
                at > first && at < end && sentence.token(at).text().equals(",");
        return commaBehindLink ? at + 1 : at;
    }

    /** First tokens of clauses inside that mean the same without what stands before them. */
    static List<Integer> clauses(ParsedSentence sentence, Span whole) {
        return whole.tokens().stream()
                .filter(verb -> stated(sentence, verb, whole))
                .map(verb -> start(sentence, verb))
                .filter(first -> first > whole.first())
                .distinct()
                .toList();
    }

    private static int start(ParsedSentence sentence, int verb) {
        return sentence.child(verb, "nsubj", "nsubj:pass", "expl")
                .map(subject -> sentence.subtree(subject).get(0))
                .orElse(-1);
    }

    private static boolean stated(ParsedSentence sentence, int verb, Span whole) {
        int first = start(sentence, verb);
        if (!whole.has(first)) {
            return false;
        }
        boolean loose = sentence.children(verb).stream()
                .filter(at -> at < first)
                .allMatch(at -> sentence.token(at).is("punct", "cc", "discourse", "mark")
                        && !sentence.token(at).text().matches(CONDITION + "|not|never|only"));
        return loose && free(sentence, verb, whole);
    }

    /** Whether no condition and no denial governs the clause. */
    private static boolean free(ParsedSentence sentence, int verb, Span whole) {
        int governor = sentence.token(verb).head();
        if (!whole.has(governor)) {
            return true;
        }
        if (sentence.token(verb).is("obj", "nmod")) {
            return free(sentence, governor, whole);
        }
        boolean denied = sentence.children(governor, "advmod", "aux", "mark").stream()
                .anyMatch(at -> sentence.token(at).text().matches("(?i)not|n['’]t|never|hardly|would|if|could|might"));
        boolean follows =
                switch (sentence.token(verb).relation()) {
                    case "ccomp" ->
                        sentence.token(governor).lemma().matches(STATING) && ownView(sentence, governor)
                                || sentence.token(governor).lemma().matches(CERTAIN);
                    case "conj", "parataxis" -> true;
                    case "acl" ->
                        sentence.token(governor).lemma().matches("view|belief|opinion|fact")
                                && sentence.child(verb, "mark").isPresent();
                    case "advcl" ->
                        sentence.child(verb, "mark")
                                .filter(at -> sentence.token(at).text().matches("(?i)because|since|so"))
                                .isPresent();
                    default -> false;
                };
        return follows && !denied && free(sentence, governor, whole);
    }

    /** Whether the speaker thinks or says it, or something shows it: what "the mayor thought" is not the speaker's view. */
    private static boolean ownView(ParsedSentence sentence, int governor) {
        return sentence.token(governor).lemma().matches(SHOWING)
                || sentence.child(governor, "nsubj")
                        .filter(at -> sentence.token(at).text().matches("(?i)I|we|you"))
                        .isPresent();
    }
}
