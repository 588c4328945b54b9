package io.lector.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands when something was. */
final class DayComparison implements Comparison {

    private static final Match ANOTHER = Match.wrong("That is another date.");
    private static final Match MANY = Match.unclear("You give more than one date; please give just one.");

    private final String accepted;
    private final Span expected;
    private final LocalDate dateline;

    DayComparison(Expected.Day day) {
        accepted = Wording.of(day.shown());
        expected = new Span(day.from(), day.to());
        dateline = day.dateline();
    }

    @Override
    public boolean accepts(Tokens typed) {
        return accepted.equals(Wording.of(typed));
    }

    @Override
    public Match with(Tokens typed) {
        List<Dated> all = DateReader.read(typed, dateline).stream()
                .filter(date -> date.precision() != Dated.Precision.DAY_OF_MONTH
                        || typed.words().size() <= 6)
                .toList();
        List<Dated> dates = all.stream().filter(date -> !isNegated(typed, date)).toList();
        if (dates.isEmpty()) {
            return Match.unclear(all.isEmpty() ? "Please give a date." : "That says when it was not; when was it?");
        }
        List<Match> matches = dates.stream().map(this::judge).distinct().toList();
        if (dates.size() == 1 || matches.size() == 1) {
            return dates.size() > 1 && matches.get(0).outcome() == Match.Outcome.PARTLY ? MANY : matches.get(0);
        }
        return matches.stream().allMatch(match -> match.outcome() == Match.Outcome.WRONG) ? ANOTHER : MANY;
    }

    private static boolean isNegated(Tokens typed, Dated date) {
        for (int i = date.start() - 1; i >= Math.max(0, date.start() - 3); i--) {
            if (Set.of("not", "isnt", "wasnt", "never").contains(typed.get(i).plain())) {
                return true;
            }
        }
        return false;
    }

    private Match judge(Dated date) {
        if (date.readings().isEmpty()) {
            return Match.unclear("There is no such day; please write the date again.");
        }
        Span likeliest = date.readings().get(0);
        return switch (date.precision()) {
            case FULL -> full(date.readings());
            case YEARLESS -> yearless(likeliest);
            case WEEKDAY -> weekday(date.readings());
            case DAY_OF_MONTH -> dayOfMonth(likeliest);
            case CONTRADICTION -> contradiction(date.readings());
        };
    }

    private Match full(List<Span> readings) {
        List<Match> matches = readings.stream().map(this::compare).distinct().toList();
        return matches.size() == 1
                ? matches.get(0)
                : Match.unclear("That date can be read in two ways; please write the month as a word.");
    }

    private Match compare(Span typed) {
        if (typed.equals(expected)) {
            return Match.right();
        }
        if (typed.holds(expected)) {
            return lessExact(typed);
        }
        if (expected.holds(typed)) {
            return moreExact(typed);
        }
        boolean mostly = typed.overlaps(expected) && typed.days() <= 2 * expected.days();
        return mostly ? Match.partly(0.5, "That is about the time, but not exactly.") : ANOTHER;
    }

    private Match lessExact(Span typed) {
        String reason = "That is right, but a more exact date is asked for.";
        if (typed.days() <= 31) {
            return Match.partly(0.5, reason);
        }
        return typed.days() <= 366 ? Match.partly(0.25, reason) : Match.unclear("Please give a more exact date.");
    }

    /** A day in the month or year asked for tells it; a day in another stretch of time is one end of it or a guess. */
    private Match moreExact(Span typed) {
        if (expected.isCalendarPeriod()) {
            return Match.right();
        }
        boolean end = typed.from().equals(expected.from()) || typed.to().equals(expected.to());
        return Match.partly(end ? 0.5 : 0.25, "That is a part of the time asked for.");
    }

    private Match yearless(Span likeliest) {
        Match match = compare(likeliest);
        if (match.outcome() != Match.Outcome.WRONG) {
            return match;
        }
        int years = expected.from().getYear() - likeliest.from().getYear();
        Span moved = new Span(likeliest.from().plusYears(years), likeliest.to().plusYears(years));
        Match inItsYear = compare(moved);
        boolean day = likeliest.isDay() && expected.isDay();
        return inItsYear.outcome() == Match.Outcome.RIGHT
                ? Match.partly(
                        0.5, day ? "Right day, but the year is missing." : "Right month, but the year is missing.")
                : ANOTHER;
    }

    private Match weekday(List<Span> days) {
        Optional<Span> meant = days.stream().filter(expected::holds).findFirst();
        if (meant.isPresent()) {
            return compare(meant.get());
        }
        boolean sameDay = !days.isEmpty()
                && expected.isDay()
                && days.get(0).from().getDayOfWeek() == expected.from().getDayOfWeek();
        return sameDay ? Match.partly(0.5, "Right day of the week, but the date is missing.") : ANOTHER;
    }

    private Match dayOfMonth(Span likeliest) {
        boolean right = expected.isDay()
                && likeliest.from().getDayOfMonth() == expected.from().getDayOfMonth();
        return right ? Match.partly(0.5, "Right day, but the month is missing.") : ANOTHER;
    }

    private Match contradiction(List<Span> readings) {
        return readings.stream().map(this::compare).anyMatch(match -> match.outcome() != Match.Outcome.WRONG)
                ? Match.unclear("That date is not on that day of the week; which of them do you mean?")
                : ANOTHER;
    }
}
