package io.lector.grading;

import java.util.List;

/** How the dates of an answer stand to those that are accepted, best first. */
enum DayRelation {
    SAME,
    /** More exact than what is accepted. */
    WITHIN,
    /** Less exact. */
    AROUND,
    OTHER,
    /** A date is accepted, none was typed. */
    MISSING,
    /** No date is asked for. */
    NONE;

    /** Of the typed dates those count that are not in the question, if there are any. */
    static DayRelation of(Told typed, Accepted accepted) {
        List<Span> expected = accepted.told().days();
        if (expected.isEmpty()) {
            return NONE;
        }
        List<Span> fresh = typed.days().stream()
                .filter(day -> !accepted.asked().days().contains(day))
                .toList();
        DayRelation best = typed.days().isEmpty() ? MISSING : OTHER;
        for (Span day : fresh.isEmpty() ? typed.days() : fresh) {
            for (Span its : expected) {
                DayRelation relation = of(day, its);
                best = relation.compareTo(best) < 0 ? relation : best;
            }
        }
        return best;
    }

    private static DayRelation of(Span typed, Span expected) {
        if (typed.equals(expected)) {
            return SAME;
        }
        if (expected.holds(typed)) {
            return WITHIN;
        }
        return typed.holds(expected) ? AROUND : OTHER;
    }
}
