package io.lector.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Finds the dates of an answer: absolute, relative to a dateline, as ranges. */
final class DateReader {

    private static final Set<String> TO = Set.of("to", "-", "until", "till", "through", "and");

    private static final Set<String> CENTURY = Set.of("century", "centuries");
    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");

    private final Tokens tokens;
    private final LocalDate today;
    private final PartialDateReader partials;

    private DateReader(Tokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
        this.partials = new PartialDateReader(tokens, today);
    }

    /** In the order in which they stand. */
    static List<Dated> read(Tokens tokens, LocalDate dateline) {
        return new DateReader(tokens, dateline).read();
    }

    private List<Dated> read() {
        List<Dated> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Dated> date = dateAt(at);
            date.ifPresent(found::add);
            at = date.map(Dated::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Dated> dateAt(int at) {
        if (NumericDate.at(tokens, at).isPresent()) {
            return weekdayAt(at);
        }
        return decadeAt(at)
                .or(() -> centuryAt(at))
                .or(() -> rangeAt(at))
                .or(() -> weekdayAt(at))
                .or(() -> RelativeDate.at(tokens, at, today))
                .or(() -> partials.at(at).map(PartialDateReader.Parsed::dated));
    }

    /** "1990s", "the 90s" */
    private Optional<Dated> decadeAt(int at) {
        boolean decade =
                tokens.at(at, token -> token.isNumber() && token.plain().matches("([12]\\d)?\\d0"))
                        && tokens.at(at + 1, token -> token.glued() && token.is("s"));
        if (!decade) {
            return Optional.empty();
        }
        int typed = Integer.parseInt(tokens.get(at).plain());
        int first = typed >= 100 ? typed : typed < 30 ? 2000 + typed : 1900 + typed;
        Span years = Span.ofYear(first).upTo(Span.ofYear(first + 9));
        return Optional.of(new Dated(List.of(years), at, at + 2, Dated.Precision.FULL));
    }

    /** "19th century", "the late sixteenth century"; people count the year 1600 to either, so both ends are taken in. */
    private Optional<Dated> centuryAt(int at) {
        DateWords.Part part = tokens.at(at, Token::isWord) ? DateWords.part(tokens.get(at)) : null;
        int start = part == null ? at : tokens.skip(at + 1, Set.of("-", "of", "the", "in"));
        int number = partials.ordinalAt(start);
        int noun = number == 0 ? start : tokens.skip(partials.ordinalEnd(start), Set.of("-"));
        boolean century = number > 0 && isIn(noun, CENTURY) && !isIn(noun + 1, BEFORE_CHRIST);
        if (!century) {
            return Optional.empty();
        }
        int first = 100 * (number - 1) + (part == null ? 0 : 33 * part.ordinal());
        int last = part == null ? first + 100 : first + 34;
        Span years = Span.ofYear(Math.max(1, first)).upTo(Span.ofYear(last));
        return Optional.of(new Dated(List.of(years), at, noun + 1, Dated.Precision.FULL));
    }

    private boolean isIn(int at, Set<String> words) {
        return tokens.at(at, token -> words.contains(token.plain()));
    }

    /** "May 10 to 15", "10-15 May 2025", "between March and May 2022" */
    private Optional<Dated> rangeAt(int at) {
        Optional<PartialDateReader.Parsed> first = partials.at(at);
        if (first.isEmpty() || !tokens.at(first.get().end(), token -> TO.contains(token.plain()))) {
            return Optional.empty();
        }
        boolean and = tokens.is(first.get().end(), "and");
        Optional<PartialDateReader.Parsed> last = partials.at(first.get().end() + 1);
        if (last.isEmpty() || and && !tokens.is(at - 1, "between")) {
            return Optional.empty();
        }
        int year =
                last.get().date().year() == 0 ? tokens.skip(last.get().end(), Set.of(",", "of", "in")) : tokens.size();
        boolean dated = partials.yearAt(year) > 0;
        PartialDate lastDate = dated
                ? last.get().date().withYear(partials.yearAt(year))
                : last.get().date();
        PartialDate from = first.get().date().filledFrom(lastDate);
        PartialDate to = lastDate.filledFrom(from);
        Optional<Span> start = from.near(today);
        Optional<Span> end = to.year() == 0 && start.isPresent()
                ? to.inYear(start.get().from().getYear())
                : to.near(today);
        boolean named = from.month() > 0 || from.season() > 0 || from.year() > 0 && from.day() == 0;
        return start.isEmpty() || end.isEmpty() || !named
                ? Optional.empty()
                : Optional.of(new Dated(
                        List.of(start.get().upTo(end.get())),
                        at,
                        dated ? year + 1 : last.get().end(),
                        from.year() > 0 ? Dated.Precision.FULL : Dated.Precision.YEARLESS));
    }

    /** "Thursday", "Thursday, May 15th" */
    private Optional<Dated> weekdayAt(int at) {
        int weekday = tokens.at(at, Token::isWord) ? DateWords.weekday(tokens.get(at)) : 0;
        if (weekday == 0) {
            return withWeekdayBehind(at);
        }
        int next = tokens.skip(at + 1, Set.of(",", "the", "(", "."));
        Optional<Dated> date = NumericDate.at(tokens, next).or(() -> partials.at(next)
                .filter(parsed -> parsed.date().day() > 0)
                .map(PartialDateReader.Parsed::dated));
        if (date.isPresent()) {
            return Optional.of(checked(date.get(), weekday).at(at, date.get().end()));
        }
        List<Span> days = LongStream.rangeClosed(-7, 7)
                .mapToObj(today::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() == weekday)
                .map(Span::of)
                .toList();
        boolean last = Set.of("last", "past", "previous")
                .contains(tokens.at(at - 1, t -> true) ? tokens.get(at - 1).plain() : "");
        boolean coming = Set.of("next", "coming")
                .contains(tokens.at(at - 1, t -> true) ? tokens.get(at - 1).plain() : "");
        List<Span> meant = days.stream()
                .filter(day -> !last || day.from().isBefore(today))
                .filter(day -> !coming || day.from().isAfter(today))
                .toList();
        return Optional.of(new Dated(meant, at, at + 1, Dated.Precision.WEEKDAY));
    }

    /** "May 15 (Thursday)", "15 May, a Thursday" */
    private Optional<Dated> withWeekdayBehind(int at) {
        Optional<Dated> date = NumericDate.at(tokens, at)
                .or(() ->
                        partials.at(at).filter(parsed -> parsed.date().isDay()).map(PartialDateReader.Parsed::dated));
        if (date.isEmpty()) {
            return date;
        }
        int next = tokens.skip(date.get().end(), Set.of(",", "the", "(", "a", "which", "was", "on"));
        int weekday = tokens.at(next, Token::isWord) ? DateWords.weekday(tokens.get(next)) : 0;
        return weekday == 0 ? date : Optional.of(checked(date.get(), weekday).at(at, next + 1));
    }

    private static Dated checked(Dated date, int weekday) {
        List<Span> fitting = date.readings().stream()
                .filter(span -> span.from().getDayOfWeek().getValue() == weekday)
                .toList();
        Span typed = date.readings().isEmpty()
                ? Span.of(LocalDate.MIN)
                : date.readings().get(0);
        return fitting.isEmpty() && !date.readings().isEmpty()
                ? new Dated(
                        List.of(typed, Span.of(nearest(weekday, typed.from()))),
                        date.start(),
                        date.end(),
                        Dated.Precision.CONTRADICTION)
                : new Dated(
                        fitting,
                        date.start(),
                        date.end(),
                        fitting.size() == 1 && date.precision() == Dated.Precision.DAY_OF_MONTH
                                ? Dated.Precision.YEARLESS
                                : date.precision());
    }

    private static LocalDate nearest(int weekday, LocalDate to) {
        return LongStream.rangeClosed(-3, 3)
                .mapToObj(to::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() == weekday)
                .findFirst()
                .orElse(to);
    }
}
