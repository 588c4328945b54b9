package io.lector.finding;

import io.lector.fact.Moment;
import io.lector.fact.Moment.Granularity;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times that hang on something which the article tells elsewhere: "within three days", "in May" of no year. */
final class LooseTimes {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern NO_YEAR =
            Pattern.compile("\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Dd]uring|"
                    + "(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) \\d{1,2}) (?:(?:early|mid|late)[ -])?" + MONTH
                    + "\\b(?! ?['’]s)(?!,? (?:of )?\\d{4})(?! \\d{1,2}(?:,? \\d{4}))(?! (?:and|to|or) \\w+ \\d{4})");
    private static final Pattern OF_WHAT = Pattern.compile("(?i)\\bwithin (?:the (?:first )?)?(?:an? |a few )?\\S+ "
            + "(?:minute|hour|day|week|month|year)s?\\b(?! (?:of|from|after|before)\\b)");
    private static final Pattern AT_THE_TIME = Pattern.compile("(?i).*\\bat the time(?! (?:of|that|when)\\b).*");
    private static final Pattern CLOCK = Pattern.compile("(?i)\\b(?:at|from|until|by|around) \\d{1,2}(?:[:.]?\\d{2})?"
            + " ?(?:[ap]\\.?m\\b\\.?|gmt|bst|cet|est|edt|local time|o['’]clock)");
    private static final Pattern ON_A_DAY = Pattern.compile("(?i).*\\b(?:\\p{L}+days?|" + MONTH
            + "|every|each|daily|today|tomorrow|weekends?|nights?|mornings?|evenings?)\\b.*");
    private static final Pattern FREQUENT =
            Pattern.compile("(?i).*\\b(often|usually|always|sometimes|generally|frequently|normally|typically)\\b.*");
    private static final Pattern DATED_CLAUSE =
            Pattern.compile("(?i).*\\b(when|while|as|until|after|before|during|since|\\d{4})\\b.*");

    private LooseTimes() {}

    /** Why words that are told hang on a time outside them. */
    static Optional<String> of(String words) {
        if (NO_YEAR.matcher(words).find()) {
            return Optional.of("a month whose year is not told");
        }
        if (CLOCK.matcher(words).find() && !ON_A_DAY.matcher(words).matches()) {
            return Optional.of("a time of no day");
        }
        return AT_THE_TIME.matcher(words).matches() ? Optional.of("does not tell at which time") : Optional.empty();
    }

    /**
     * @param statement the telling
     * @param said whether it is somebody's claim, whose progressive may be of the time of speaking
     */
    static Optional<String> of(Slots slots, String statement, boolean said) {
        boolean general = slots.did().tense() == Tense.PRESENT && !slots.did().perfect();
        if (!general && OF_WHAT.matcher(statement).find()) {
            return Optional.of("does not tell within which time");
        }
        boolean day = slots.filler(Slot.WHEN, Moment.class)
                .filter(when -> when.relation() == Moment.Relation.AT && when.granularity() == Granularity.DAY)
                .isPresent();
        if (day && FREQUENT.matcher(statement).matches()) {
            return Optional.of("a day for what is often so");
        }
        return !said && background(slots) ? Optional.of("tells what was going on, not when") : of(statement);
    }

    /** "was studying music": what went on while something else happened. */
    private static boolean background(Slots slots) {
        Predicate did = slots.did();
        boolean dated = slots.filler(Slot.WHEN).isPresent()
                || slots.filler(Slot.HOW, Phrase.class)
                        .filter(how -> DATED_CLAUSE.matcher(how.words()).matches())
                        .isPresent();
        return did.progressive()
                && !did.perfect()
                && did.tense() == Tense.PAST
                && did.modal().isEmpty()
                && !dated;
    }
}
