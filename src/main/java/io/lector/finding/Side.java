package io.lector.finding;

import io.lector.fact.Predicate;
import java.util.Set;

/** On which side of the article's day a time lies that is told without its year or its week. */
enum Side {
    BEHIND,
    AHEAD,
    /** It may lie on either side, so that it is not read. */
    OPEN;

    /** Verbs whose object often lies ahead: "proposed talks on Thursday". */
    private static final Set<String> FORWARD =
            Set.of(("announce propose plan schedule call agree set order invite expect "
                            + "promise ask urge demand suggest offer threaten vow pledge want hope intend prepare arrange book "
                            + "postpone delay decide request seek await face approve extend allow require recommend")
                    .split(" "));

    static Side of(Predicate did) {
        if (did.ahead()) {
            return AHEAD;
        }
        boolean now = did.tense() == Predicate.Tense.PRESENT && !did.perfect();
        return now || FORWARD.contains(did.verb()) ? OPEN : BEHIND;
    }

    /** For times inside phrases: what lies ahead of a coming event may not. */
    Side within() {
        return this == AHEAD ? OPEN : this;
    }
}
