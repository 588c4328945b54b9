package io.lector.grading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates told by their distance from the dateline: tomorrow, last week, two days ago. */
record RelativeDate(Tokens tokens, LocalDate today) {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

    static Optional<Dated> at(Tokens tokens, int at, LocalDate today) {
        return new RelativeDate(tokens, today).at(at);
    }

    private Optional<Dated> at(int at) {
        String word = tokens.get(at).plain();
        LocalDate day =
                switch (word) {
                    case "today", "tonight" -> today;
                    case "yesterday" -> today.minusDays(tokens.is(at - 1, "before") ? 2 : 1);
                    case "tomorrow" -> today.plusDays(tokens.is(at - 1, "after") ? 2 : 1);
                    default -> null;
                };
        if (day != null) {
            return Optional.of(new Dated(List.of(Span.of(day)), at, at + 1, Dated.Precision.FULL));
        }
        return Set.of("last", "this", "next", "previous", "past", "coming").contains(word)
                ? periodAt(at)
                : distanceAt(at);
    }

    /** "last week", "this year" */
    private Optional<Dated> periodAt(int at) {
        ChronoUnit unit =
                tokens.at(at + 1, Token::isWord) ? UNITS.get(tokens.get(at + 1).plain()) : null;
        if (unit == null || unit == ChronoUnit.DAYS) {
            return Optional.empty();
        }
        int step = Set.of("last", "previous", "past").contains(tokens.get(at).plain())
                ? -1
                : tokens.is(at, "this") ? 0 : 1;
        return Optional.of(new Dated(List.of(period(today.plus(step, unit), unit)), at, at + 2, Dated.Precision.FULL));
    }

    private static Span period(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Span.ofWeek(day);
            case MONTHS -> Span.of(YearMonth.from(day));
            case YEARS -> Span.ofYear(day.getYear());
            default -> Span.of(day);
        };
    }

    /** "two days ago", "in 3 weeks" */
    private Optional<Dated> distanceAt(int at) {
        boolean ahead = tokens.is(at, "in");
        int from = ahead ? at + 1 : at;
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        boolean one = Lexicon.ARTICLES.contains(tokens.get(from).plain());
        int count = one ? 1 : smallNumber(tokens.get(from));
        ChronoUnit unit =
                tokens.at(from + 1, Token::isWord) ? unit(tokens.get(from + 1).plain()) : null;
        boolean ago =
                tokens.at(from + 2, token -> Set.of("ago", "earlier", "before").contains(token.plain()));
        if (count == 0 || unit == null || !ahead && !ago) {
            return Optional.empty();
        }
        Span span = period(today.plus(ago ? -count : count, unit), unit);
        return Optional.of(new Dated(List.of(span), at, from + (ago ? 3 : 2), Dated.Precision.FULL));
    }

    private static ChronoUnit unit(String plain) {
        return UNITS.get(plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static int smallNumber(Token token) {
        return FigureReader.read(new Tokens(List.of(token))).stream()
                .mapToInt(figure -> figure.min().intValue())
                .filter(value -> value > 0 && value < 1000)
                .findFirst()
                .orElse(0);
    }
}
