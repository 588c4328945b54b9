package io.lector.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads time words against the dateline. What is not in its few patterns, or hangs on another event, stays unread: a
 * wrong date is worse than none.
 */
final class TimeResolver {

    private static final String MONTHS = names(Month.values());
    private static final String DAYS = names(DayOfWeek.values());
    private static final Pattern WEEKDAY = compile("(?:this )?(" + DAYS + ")(?: (?:morning|afternoon|evening|night))?");
    private static final Pattern DATE =
            compile("(?:(?:" + DAYS + "),? )?(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern DATE_DAY_FIRST =
            compile("(?:(?:" + DAYS + "),? )?(\\d{1,2})(?:st|nd|rd|th)? (" + MONTHS + ")(?:,? (\\d{4}))?");
    private static final Pattern MONTH_OF_YEAR =
            compile("(?:(early|mid|late)[ -])?(" + MONTHS + ")(?:,? (?:of )?(\\d{4}))?");
    private static final Pattern YEAR = compile("(?:(early|mid|late)[ -])?((?:1[5-9]|20)\\d{2})");
    private static final Pattern DAY_FROM_HERE =
            compile("(yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))"
                    + "(?: (?:morning|afternoon|evening|night))?");
    private static final Pattern PERIOD_FROM_HERE = compile("(last|this|next) (week|month|year)");

    private static final Pattern HAS_YEAR = compile(".*\\b\\d{4}\\b.*");

    /** In days. */
    private static final int NEAR = 100;

    /** In days; of a day that is farther, and whose year is not told, the near one on the other side may be meant. */
    private static final int FAR = 300;

    private final Optional<LocalDate> dateline;

    TimeResolver(Optional<LocalDate> dateline) {
        this.dateline = dateline;
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern);
    }

    Optional<TimeReading> read(String words, Side side) {
        String text = inFull(
                words.toLowerCase(Locale.ROOT).replaceAll("(?U)\\s+", " ").strip());
        boolean whole =
                HAS_YEAR.matcher(text).matches() || match(DAY_FROM_HERE, text).isPresent();
        if (side == Side.OPEN && !whole && match(PERIOD_FROM_HERE, text).isEmpty()) {
            return nearest(text);
        }
        boolean ahead = side == Side.AHEAD;
        return day(text, ahead).or(() -> monthOrYear(text, ahead)).or(() -> fromHere(text));
    }

    /** "Dec. 10" as "december 10". */
    private static String inFull(String text) {
        String full = text;
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            full = full.replaceAll(
                    "\\b" + name.substring(0, 3) + (month == Month.SEPTEMBER ? "t?" : "") + "\\.?(?= |$)", name);
        }
        return full;
    }

    /** A day of a month that is near on one side and far on the other means the near one. */
    private Optional<TimeReading> nearest(String text) {
        if (dateline.isEmpty()
                || match(DATE, text).isEmpty() && match(DATE_DAY_FIRST, text).isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(true, false)
                .flatMap(ahead -> day(text, ahead).stream())
                .filter(read -> Math.abs(ChronoUnit.DAYS.between(dateline.get(), read.from())) <= NEAR)
                .findFirst();
    }

    private Optional<TimeReading> day(String text, boolean ahead) {
        Optional<MatchResult> weekday = match(WEEKDAY, text);
        if (weekday.isPresent()) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.get().group(1).toUpperCase(Locale.ROOT));
            return dateline.map(date -> date.with(
                            ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)))
                    .map(TimeReading::day);
        }
        Optional<MatchResult> date = match(DATE, text);
        if (date.isPresent()) {
            return date(date.get().group(1), date.get().group(2), date.get().group(3), ahead);
        }
        return match(DATE_DAY_FIRST, text)
                .flatMap(found -> date(found.group(2), found.group(1), found.group(3), ahead));
    }

    private Optional<TimeReading> date(String month, String day, String year, boolean ahead) {
        Month named = Month.valueOf(month.toUpperCase(Locale.ROOT));
        int number = Integer.parseInt(day);
        if (number < 1 || number > named.maxLength()) {
            return Optional.empty();
        }
        if (year != null) {
            return Optional.of(LocalDate.of(Integer.parseInt(year), named, 1))
                    .filter(first -> number <= first.lengthOfMonth())
                    .map(first -> TimeReading.day(first.withDayOfMonth(number)));
        }
        return year(named, number, ahead)
                .filter(found -> number <= LocalDate.of(found, named, 1).lengthOfMonth())
                .map(found -> LocalDate.of(found, named, number))
                .filter(found -> !far(found))
                .map(TimeReading::day);
    }

    /** Whether a day is nearly a year away, so that the one of the next year or the last may be meant. */
    private boolean far(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(dateline.get(), day)) > FAR;
    }

    /** The year of the nearest such day behind the dateline, or ahead of it. */
    private Optional<Integer> year(Month month, int day, boolean ahead) {
        return dateline.map(date -> {
            int here = date.getMonthValue() * 100 + date.getDayOfMonth();
            int there = month.getValue() * 100 + day;
            if (ahead) {
                return there >= here ? date.getYear() : date.getYear() + 1;
            }
            return there <= here ? date.getYear() : date.getYear() - 1;
        });
    }

    private Optional<TimeReading> monthOrYear(String text, boolean ahead) {
        Optional<MatchResult> month = match(MONTH_OF_YEAR, text);
        if (month.isPresent()) {
            Month named = Month.valueOf(month.get().group(2).toUpperCase(Locale.ROOT));
            Optional<Integer> year = month.get().group(3) == null
                    ? year(named, ahead ? named.maxLength() : 1, ahead)
                    : Optional.of(Integer.valueOf(month.get().group(3)));
            return year.map(found -> LocalDate.of(found, named, 1))
                    .filter(first -> month.get().group(3) != null || !far(first))
                    .map(TimeReading::month)
                    .map(whole -> part(month.get().group(1), whole));
        }
        return match(YEAR, text).map(found -> part(found.group(1), TimeReading.year(Integer.parseInt(found.group(2)))));
    }

    private static TimeReading part(String part, TimeReading whole) {
        return part == null ? whole : TimeReading.part(part, whole);
    }

    private Optional<TimeReading> fromHere(String text) {
        Optional<MatchResult> day = match(DAY_FROM_HERE, text);
        if (day.isPresent()) {
            int away =
                    switch (day.get().group(1)) {
                        case "yesterday" -> -1;
                        case "tomorrow" -> 1;
                        default -> 0;
                    };
            return dateline.map(date -> TimeReading.day(date.plusDays(away)));
        }
        return match(PERIOD_FROM_HERE, text)
                .flatMap(found -> dateline.map(date -> period(date, found.group(1), found.group(2))));
    }

    private static TimeReading period(LocalDate date, String which, String unit) {
        int away = List.of("last", "this", "next").indexOf(which) - 1;
        return switch (unit) {
            case "week" ->
                TimeReading.week(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(away));
            case "month" -> TimeReading.month(date.withDayOfMonth(1).plusMonths(away));
            default -> TimeReading.year(date.getYear() + away);
        };
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
