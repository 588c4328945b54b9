package io.lector.gate;

import io.lector.gate.Value.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Calendar dates in English text. */
final class Dates {

    static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String YEAR = "((?:1[6-9]|20)\\d\\d)";
    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? " + YEAR + ")?\\b(?!,\\d|\\d)"
                    + "|\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? " + YEAR + ")?\\b"
                    + "|\\b" + MONTH + "(?: of)?,? " + YEAR + "\\b|\\b" + YEAR + "\\b");
    private static final Pattern AROUND = Pattern.compile(
            "(?i)\\b(?:on|in|at|since|until|by|before|after|during|from|to|and|between|the|of|early|mid|late|end"
                    + "|beginning|week|month|year|through|" + WEEKDAY + ")\\b|[\\s,.–—-]+");

    private Dates() {}

    /** Every date in a text; one without a year is of the given year. */
    static List<Span> all(String text, int year) {
        List<Span> spans = new ArrayList<>();
        DATE.matcher(text).results().forEach(found -> read(found, year).ifPresent(spans::add));
        return spans;
    }

    /** A text that is nothing but a date or a period from one date to another. */
    static Optional<Span> whole(String text, int year) {
        List<Span> spans = all(text, year);
        String rest = AROUND.matcher(DATE.matcher(text).replaceAll("")).replaceAll("");
        if (spans.isEmpty() || spans.size() > 2 || !rest.isEmpty()) {
            return Optional.empty();
        }
        Span first = spans.get(0);
        Span last = spans.get(spans.size() - 1);
        return last.to().isBefore(first.from()) ? Optional.of(first) : Optional.of(new Span(first.from(), last.to()));
    }

    private static Optional<Span> read(MatchResult found, int year) {
        try {
            if (found.group(1) != null) {
                return Optional.of(day(found.group(3), year, found.group(1), found.group(2)));
            }
            if (found.group(5) != null) {
                return Optional.of(day(found.group(6), year, found.group(5), found.group(4)));
            }
            if (found.group(7) != null) {
                YearMonth month = YearMonth.of(Integer.parseInt(found.group(8)), month(found.group(7)));
                return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
            }
            int whole = Integer.parseInt(found.group(9));
            return Optional.of(new Span(LocalDate.of(whole, 1, 1), LocalDate.of(whole, 12, 31)));
        } catch (DateTimeException notACalendarDate) {
            return Optional.empty();
        }
    }

    private static Span day(String written, int year, String month, String day) {
        int told = written == null ? year : Integer.parseInt(written);
        LocalDate date = LocalDate.of(told, month(month), Integer.parseInt(day));
        return new Span(date, date);
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
