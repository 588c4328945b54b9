package io.lector.grading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Reads one date, whole or in part, that is told by the calendar: May 15th, mid-March 2022, spring, 1998. */
final class PartialDateReader {

    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final LocalDate today;

    PartialDateReader(Tokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** A partial date and the position after it. */
    record Parsed(PartialDate date, int start, int end, LocalDate today) {

        Dated dated() {
            List<Span> readings = new ArrayList<>();
            date.near(today).ifPresent(readings::add);
            if (date.day() > 0 && date.month() == 0) {
                return new Dated(daysOfMonth(), start, end, Dated.Precision.DAY_OF_MONTH);
            }
            return new Dated(readings, start, end, date.year() > 0 ? Dated.Precision.FULL : Dated.Precision.YEARLESS);
        }

        private List<Span> daysOfMonth() {
            return LongStream.of(0, -1, 1)
                    .mapToObj(YearMonth.from(today)::plusMonths)
                    .filter(month -> month.isValidDay(date.day()))
                    .map(month -> Span.of(month.atDay(date.day())))
                    .toList();
        }
    }

    /** [part of] [day] month [day] [year], season [year], year, the 15th */
    Optional<Parsed> at(int start) {
        int at = start;
        PartialDate date = PartialDate.NOTHING;
        DateWords.Part part = tokens.at(at, Token::isWord) ? DateWords.part(tokens.get(at)) : null;
        if (part != null) {
            date = date.withPart(part);
            at = tokens.skip(at + 1, Set.of("-", "of", "the", "in"));
        }
        int day = dayAt(at);
        int month = day > 0 ? monthAt(tokens.skip(dayEnd(at), Set.of("of", "-", "/", "."))) : monthAt(at);
        if (month > 0) {
            at = (day > 0 ? tokens.skip(dayEnd(at), Set.of("of", "-", "/", ".")) : at) + 1;
            return Optional.of(afterMonth(date.withDay(day).withMonth(month), start, at));
        }
        int season = tokens.at(at, Token::isWord) ? DateWords.season(tokens.get(at)) : 0;
        if (season > 0) {
            int year = tokens.skip(at + 1, Set.of("of", ",", "in"));
            return Optional.of(parsed(
                    date.withSeason(season).withYear(yearAt(year)), start, yearAt(year) > 0 ? year + 1 : at + 1));
        }
        if (yearAt(at) > 0) {
            return Optional.of(parsed(date.withYear(yearAt(at)), start, at + 1));
        }
        return day > 0 ? Optional.of(parsed(date.withDay(day), start, dayEnd(at))) : Optional.empty();
    }

    private Parsed afterMonth(PartialDate dated, int start, int behind) {
        PartialDate date = dated;
        int at = behind;
        int dayAt = tokens.skip(at, Set.of("the", ".", "-"));
        if (date.day() == 0 && dayAt(dayAt) > 0) {
            date = date.withDay(dayAt(dayAt));
            at = dayEnd(dayAt);
        }
        int yearAt = tokens.skip(at, Set.of(",", "of", "in", "-", "."));
        int year = yearAt(yearAt);
        return year > 0 ? parsed(date.withYear(year), start, yearAt + 1) : parsed(date, start, at);
    }

    private Parsed parsed(PartialDate date, int start, int end) {
        return new Parsed(date, start, end, today);
    }

    private int monthAt(int at) {
        return tokens.at(at, Token::isWord) ? DateWords.month(tokens.get(at)) : 0;
    }

    int yearAt(int at) {
        boolean year = tokens.at(at, token -> token.isNumber() && token.plain().matches("[12]\\d{3}"));
        return year ? Integer.parseInt(tokens.get(at).plain()) : 0;
    }

    /** Digits or an ordinal in words: 15, 15th, fifteenth, twenty-first. */
    private int dayAt(int at) {
        if (tokens.at(at, token -> token.isNumber() && token.plain().matches("[0-3]?\\d"))) {
            int day = Integer.parseInt(tokens.get(at).plain());
            return day <= 31 ? day : 0;
        }
        if (!tokens.at(at, token -> !NumberWords.meant(token).isEmpty())) {
            return 0;
        }
        int day = FigureReader.read(tokens.range(at, wordsEnd(at))).stream()
                .mapToInt(figure -> figure.min().intValue())
                .findFirst()
                .orElse(0);
        return day <= 31 ? day : 0;
    }

    /** "19th", "nineteenth"; 0 if it is none. */
    int ordinalAt(int at) {
        boolean digits = tokens.at(at, Token::isNumber) && tokens.at(at + 1, token -> ORDINAL.contains(token.plain()));
        boolean word = tokens.at(at, token -> NumberWords.ORDINAL_WORDS.contains(NumberWords.meant(token)))
                || tokens.at(at, Token::isWord)
                        && tokens.at(
                                wordsEnd(at) - 1,
                                token -> NumberWords.ORDINAL_WORDS.contains(NumberWords.meant(token)));
        return digits || word ? dayAt(at) : 0;
    }

    int ordinalEnd(int at) {
        return dayEnd(at);
    }

    private int dayEnd(int at) {
        if (!tokens.get(at).isNumber()) {
            return wordsEnd(at);
        }
        boolean ordinal = tokens.at(at + 1, token -> ORDINAL.contains(token.plain()));
        return ordinal ? at + 2 : at + 1;
    }

    private int wordsEnd(int at) {
        int end = at + 1;
        int next = tokens.is(end, "-") ? end + 1 : end;
        boolean tens = NumberWords.meant(tokens.get(at)).endsWith("ty");
        return tens && tokens.at(next, token -> !NumberWords.meant(token).isEmpty()) ? next + 1 : end;
    }
}
