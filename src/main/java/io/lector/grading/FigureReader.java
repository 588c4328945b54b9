package io.lector.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers of an answer: in digits, in words, as ranges, with units. */
final class FigureReader {

    private static final Set<String> TO = Set.of("to", "-", "until", "till", "through", "~");
    private static final Set<String> ABOUT =
            Lexicon.words("about around approximately approx roughly nearly almost over under "
                    + "circa ca ~ some least most than exceeding up just like estimated approximatly aproximately < >");

    private final Tokens tokens;
    private final NumberReader numbers;

    private FigureReader(Tokens tokens) {
        this.tokens = tokens;
        this.numbers = new NumberReader(tokens);
    }

    /** In the order in which they stand. */
    static List<Figure> read(Tokens tokens) {
        return new FigureReader(tokens).read();
    }

    private List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Figure> figure = rangeAt(at);
            figure.ifPresent(figures::add);
            at = figure.map(Figure::end).orElse(at + 1);
        }
        return figures;
    }

    private Optional<Figure> rangeAt(int at) {
        Optional<Figure> first = measuredAt(at);
        if (first.isEmpty()) {
            return first;
        }
        Figure lower = isAbout(at - 1) ? first.get().approximate() : first.get();
        int next = lower.end();
        boolean between = tokens.is(at - 1, "between") || tokens.is(at - 2, "between");
        boolean joined = tokens.at(next, token -> TO.contains(token.plain())) || tokens.is(next, "and") && between;
        int from = next + 1;
        while (joined && tokens.at(from, token -> ABOUT.contains(token.plain()))) {
            from++;
        }
        Optional<Figure> upper = joined ? measuredAt(from) : Optional.empty();
        return Optional.of(upper.map(it -> scaledLike(lower, it).upTo(it)).orElse(lower));
    }

    /** The scale of "50 to 60 thousand" counts for both ends. */
    private Figure scaledLike(Figure lower, Figure upper) {
        if (lower.min().compareTo(upper.max()) >= 0 || lower.min().signum() <= 0) {
            return lower;
        }
        for (BigDecimal scale :
                List.of(BigDecimal.valueOf(1_000_000_000), BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1000))) {
            BigDecimal scaled = lower.min().multiply(scale);
            if (lower.min().compareTo(BigDecimal.valueOf(1000)) < 0
                    && upper.max().remainder(scale).signum() == 0
                    && scaled.compareTo(upper.max()) < 0) {
                return lower.times(scale);
            }
        }
        BigDecimal hundreds = lower.min().multiply(BigDecimal.valueOf(100));
        boolean both = lower.min().compareTo(BigDecimal.TEN) < 0 && tokens.is(upper.end() - 1, "hundred");
        return both && hundreds.compareTo(upper.max()) < 0 ? lower.times(BigDecimal.valueOf(100)) : lower;
    }

    private boolean isAbout(int at) {
        return tokens.at(at, token -> ABOUT.contains(token.plain()))
                || tokens.at(at, token -> Lexicon.ARTICLES.contains(token.plain()))
                        && tokens.at(at - 1, token -> ABOUT.contains(token.plain()));
    }

    private Optional<Figure> measuredAt(int at) {
        boolean dash = tokens.is(at, "-") && tokens.at(at + 1, token -> token.isNumber() && token.glued());
        boolean below = dash && !tokens.at(at - 1, before -> !before.isSign()) || tokens.is(at, "minus");
        return below ? positiveAt(at + 1).map(figure -> figure.times(BigDecimal.ONE.negate())) : positiveAt(at);
    }

    private Optional<Figure> positiveAt(int at) {
        boolean sign =
                tokens.at(at, Token::isSign) && Measure.named(tokens.get(at)).isPresent() && !tokens.is(at, "%");
        Optional<Figure> number = sign ? numbers.at(at + 1) : numbers.at(at);
        if (number.isEmpty() && isStart(at)) {
            return oneAt(at);
        }
        if (number.isEmpty()) {
            return number;
        }
        Figure figure = number.get();
        if (sign) {
            return Optional.of(figure.in(Measure.named(tokens.get(at)).orElseThrow(), figure.end()));
        }
        for (int i = figure.end(); i < Math.min(figure.end() + 3, tokens.size()); i++) {
            Optional<Measure> unit = unitAt(i);
            if (unit.isPresent()) {
                return Optional.of(figure.in(unit.get(), degreesOf(i) ? i + 2 : i + 1));
            }
            if (tokens.get(i).isNumber() || tokens.get(i).isSign() && !tokens.is(i, "-") || isConnector(i)) {
                break;
            }
        }
        return number;
    }

    private boolean isStart(int at) {
        return tokens.range(0, at).all().stream()
                .allMatch(token ->
                        ABOUT.contains(token.plain()) || Lexicon.FILLERS.contains(token.plain()) || token.is("for"));
    }

    /** "a month", "an hour and a half" */
    private Optional<Figure> oneAt(int at) {
        Optional<Measure> unit = tokens.at(at, token -> Lexicon.ARTICLES.contains(token.plain()))
                        && at + 1 < tokens.size()
                ? Measure.named(tokens.get(at + 1)).filter(it -> it.kind().equals("time"))
                : Optional.empty();
        boolean half = tokens.is(at + 2, "and") && tokens.is(at + 3, "a") && tokens.is(at + 4, "half");
        BigDecimal count = half ? new BigDecimal("1.5") : BigDecimal.ONE;
        return unit.map(it -> Figure.of(count, at).in(it, at + (half ? 5 : 2)));
    }

    private boolean isConnector(int at) {
        return TO.contains(tokens.get(at).plain()) && !(tokens.is(at, "-") && tokens.at(at + 1, Token::isWord))
                || Lexicon.SEPARATORS.contains(tokens.get(at).plain());
    }

    private Optional<Measure> unitAt(int at) {
        if (tokens.is(at, "per") && tokens.is(at + 1, "cent")) {
            return Measure.named("percent");
        }
        return degreesOf(at)
                ? Measure.named("°" + tokens.get(at + 1).plain().charAt(0))
                : Measure.named(tokens.get(at));
    }

    /** "°F", "degrees Fahrenheit" */
    private boolean degreesOf(int at) {
        return tokens.at(at, token -> Set.of("°", "degree", "degrees").contains(token.plain()))
                && tokens.at(at + 1, token -> Set.of("c", "f", "k", "celsius", "centigrade", "fahrenheit", "kelvin")
                        .contains(token.plain()));
    }
}
