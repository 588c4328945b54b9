package io.lector.fact;

import java.util.regex.Pattern;

/** A time as English says it: absolute, with its preposition. */
public final class MomentWording {

    private static final Pattern HAS_PREPOSITION = Pattern.compile(
            "(?i)(on|in|at|since|until|before|after|during|over|between|from|by|within|throughout|around|about|"
                    + "less than|more than|every|each|shortly|as of|for|to date) ?.*|.* (ago|earlier|later)");
    private static final Pattern SPAN = Pattern.compile("[\\p{L}]+ \\d.* (to|–|-) .*\\d.*|[\\p{L}]+ (to|–) .*\\d{4}");
    private static final Pattern DURATION =
            Pattern.compile("(?i)the (past|last|previous|first|next|coming|early|following) .*");

    private MomentWording() {}

    /** "on Thursday, May 15, 2025", "in late March 2022", "since 2022". */
    public static String adjunct(Moment moment) {
        String shown = moment.shown();
        return switch (moment.relation()) {
            case SINCE -> led("since", shown);
            case UNTIL -> led("until", shown);
            case BEFORE -> led("before", shown);
            case AFTER -> led("after", shown);
            case DURING -> led("during", shown);
            case AT -> at(moment);
        };
    }

    private static String led(String preposition, String shown) {
        return shown.startsWith(preposition + " ") ? shown : preposition + " " + shown;
    }

    private static String at(Moment moment) {
        String shown = moment.shown();
        if (HAS_PREPOSITION.matcher(shown).matches()) {
            return shown;
        }
        return switch (moment.granularity()) {
            case DAY -> "on " + shown;
            case WEEK, MONTH, YEAR -> "in " + shown;
            case PERIOD -> period(shown);
        };
    }

    private static String period(String shown) {
        if (SPAN.matcher(shown).matches()) {
            return "from " + shown;
        }
        if (DURATION.matcher(shown).matches()) {
            return "over " + shown;
        }
        return "in " + shown;
    }
}
