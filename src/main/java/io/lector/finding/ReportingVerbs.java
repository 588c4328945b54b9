package io.lector.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that report what somebody says, and verbs that leave open whether it is so. */
final class ReportingVerbs {

    /** Reporting verbs that are told by themselves; others are told as "say". */
    private static final Set<String> TOLD =
            Set.of(("say claim argue warn insist declare announce report note explain state predict "
                            + "acknowledge admit confirm suggest estimate conclude stress maintain assert reveal "
                            + "complain vow promise pledge believe")
                    .split(" "));

    private static final Set<String> TOLD_AS_SAYING =
            Set.of("tell", "add", "point", "write", "continue", "emphasize", "emphasise", "remark", "comment");

    /** Verbs that leave open, or deny, what follows. */
    private static final Set<String> OPEN =
            Set.of(("deny doubt wonder ask question hope fear wish expect refuse pretend imagine assume guess "
                            + "speculate dispute reject allege think feel want seem appear")
                    .split(" "));

    /** Verbs of seeming and feeling, which state nothing. */
    private static final Set<String> SEEMING =
            Set.of(("seem appear allege think feel hope fear wish speculate imagine pretend").split(" "));

    /** Verbs that report when they stand behind "as": "as Ann Lee explained". */
    private static final Set<String> BEHIND_AS =
            Set.of("say", "tell", "explain", "note", "report", "write", "argue", "claim", "remark", "state", "put");

    private static final Map<String, String> VERBS = Stream.concat(
                    TOLD.stream().map(verb -> Map.entry(verb, verb)),
                    TOLD_AS_SAYING.stream().map(verb -> Map.entry(verb, "say")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Verbs that stand beside words in quotation marks only. */
    private static final Set<String> QUOTING = Set.of(
            "reply", "respond", "joke", "recall", "observe", "boast", "tweet", "agree", "reflect", "urge", "underline");

    /** What somebody does who speaks of somebody or something. */
    private static final Set<String> SPEAKING = Set.of(
            ("accuse criticise criticize attack praise welcome describe call urge defend condemn dismiss deny hail "
                            + "hint thank blame reject ask demand mock ridicule back support liken compare dub")
                    .split(" "));

    private ReportingVerbs() {}

    /** Whether who does it speaks. */
    static boolean speaking(String lemma) {
        return quoting(lemma) || SPEAKING.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether it tells who says what is quoted beside it. */
    static boolean quoting(String lemma) {
        return reporting(lemma) || QUOTING.contains(lemma.toLowerCase(Locale.ROOT));
    }

    static boolean reporting(String lemma) {
        return VERBS.containsKey(lemma.toLowerCase(Locale.ROOT));
    }

    static boolean asSaid(String lemma) {
        return BEHIND_AS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    static boolean seeming(String lemma) {
        return SEEMING.contains(lemma.toLowerCase(Locale.ROOT));
    }

    static boolean open(String lemma) {
        return OPEN.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** The verb by which it is told again: "say" for "add", "point out" and the like. */
    static String told(String lemma) {
        return VERBS.getOrDefault(lemma.toLowerCase(Locale.ROOT), "say");
    }
}
