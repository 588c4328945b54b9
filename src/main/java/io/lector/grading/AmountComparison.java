package io.lector.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Understands how many or how much. */
final class AmountComparison implements Comparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Match ANOTHER = Match.wrong("That is another number.");
    private static final String OTHER_UNIT = "The number fits, but it counts something else.";
    private static final Match MANY = Match.unclear("You give more than one number; please give just one.");

    private final String accepted;
    private final BigDecimal min;
    private final BigDecimal max;
    private final Optional<Measure> unit;
    /** Whether things are counted that are no unit of measure: trips. */
    private final boolean counted;

    private final Optional<Spelling> noun;

    AmountComparison(Expected.Amount amount) {
        accepted = Wording.of(amount.shown());
        BigDecimal scale = BigDecimal.ONE;
        Optional<Measure> known = Optional.empty();
        for (Token token : Tokens.of(amount.unit()).all()) {
            scale = scale.multiply(NumberWords.SCALES.getOrDefault(token.plain(), BigDecimal.ONE));
            known = known.isPresent() ? known : Measure.named(token);
        }
        min = amount.min().multiply(scale);
        max = amount.max().multiply(scale);
        unit = known;
        List<Token> words = Tokens.of(amount.unit()).words();
        noun = words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1).spelling());
        counted = known.isEmpty() && !amount.unit().isBlank();
    }

    @Override
    public boolean accepts(Tokens typed) {
        return accepted.equals(Wording.of(typed));
    }

    @Override
    public Match with(Tokens typed) {
        List<Figure> figures = FigureReader.read(typed).stream()
                .filter(figure -> !isNegated(typed, figure))
                .toList();
        if (figures.isEmpty()) {
            return isNone(typed) ? compare(Figure.of(BigDecimal.ZERO, 0)) : Match.unclear("Please give a number.");
        }
        List<Match> matches = asked(typed, figures).stream().map(this::compare).toList();
        Match best = matches.get(0);
        for (Match match : matches) {
            best = match.fraction() > best.fraction() ? match : best;
        }
        boolean agree = matches.stream().map(Match::outcome).distinct().count() == 1;
        return agree && (matches.size() == 1 || best.outcome() != Match.Outcome.PARTLY) ? best : MANY;
    }

    /** Figures that count what is asked for if there are any; else those that are no year. */
    private List<Figure> asked(Tokens typed, List<Figure> figures) {
        List<Figure> counting = figures.stream()
                .filter(figure -> unit.map(
                                it -> figure.measure().filter(it::isSameKind).isPresent())
                        .orElseGet(() -> isNoun(typed, figure.end())))
                .toList();
        List<Figure> noYears =
                figures.stream().filter(figure -> !isYear(typed, figure)).toList();
        return !counting.isEmpty() ? counting : noYears.isEmpty() ? figures : noYears;
    }

    /** "4 long trips" where trips are counted. */
    private boolean isNoun(Tokens typed, int at) {
        return noun.isPresent()
                && IntStream.range(at, at + 2)
                        .anyMatch(i -> typed.at(
                                i, word -> word.spelling().to(noun.get()).isMeant()));
    }

    /** "In 2022 he went four times" */
    private static boolean isYear(Tokens typed, Figure figure) {
        int at = figure.end() - 1;
        return figure.measure().isEmpty()
                && typed.at(at, token -> token.isNumber() && token.plain().matches("(19|20)\\d\\d"))
                && typed.at(at - 1, token -> Set.of("in", "since", "of", "by", "until")
                        .contains(token.plain()));
    }

    private static boolean isNone(Tokens typed) {
        return typed.is(0, "no") && typed.size() <= 3 && typed.size() > 1 || typed.is(0, "nobody");
    }

    private static boolean isNegated(Tokens typed, Figure figure) {
        for (int i = figure.end() - 1; i >= Math.max(0, figure.end() - 5); i--) {
            if (Set.of("not", "isnt", "wasnt", "never").contains(typed.get(i).plain())) {
                return !Set.of("more", "less", "only", "just")
                        .contains(typed.get(i + 1).plain());
            }
            if (Set.of(",", "but").contains(typed.get(i).plain())) {
                return false;
            }
        }
        return false;
    }

    private Match compare(Figure figure) {
        boolean measured =
                figure.measure().filter(it -> !it.kind().equals("people")).isPresent();
        if (counted && measured && max.compareTo(BigDecimal.ONE) > 0) {
            return Match.wrong(isRight(figure) ? OTHER_UNIT : "That is another number.");
        }
        if (unit.isEmpty() || figure.measure().isEmpty()) {
            boolean share = unit.isPresent() && unit.get().kind().equals("share");
            boolean half = share && figure.max().compareTo(BigDecimal.ONE) < 0;
            return number(half ? figure.times(HUNDRED) : percentAsShare(figure));
        }
        Measure typed = figure.measure().get();
        if (!typed.isSameKind(unit.get())) {
            return Match.wrong(isRight(figure) ? OTHER_UNIT : "That is another number.");
        }
        Figure told = figure.to(unit.get());
        if (typed.convertsExactly(unit.get()) || typed.equals(unit.get())) {
            return number(told);
        }
        boolean close = isNear(told.min(), min, "0.03") && isNear(told.max(), max, "0.03");
        return close
                ? Match.partly(0.5, "That is about right, but the article counts it in another unit.")
                : Match.wrong(isRight(figure) ? OTHER_UNIT : "That is another number.");
    }

    /** "50%" where one half was expected without a unit. */
    private Figure percentAsShare(Figure figure) {
        boolean percent =
                figure.measure().filter(it -> it.kind().equals("share")).isPresent();
        return percent && unit.isEmpty() && max.compareTo(BigDecimal.ONE) <= 0
                ? figure.times(new BigDecimal("0.01"))
                : figure;
    }

    private boolean isRight(Figure figure) {
        return isNear(figure.min(), min, "0.00001") && isNear(figure.max(), max, "0.00001");
    }

    private Match number(Figure figure) {
        if (figure.max().signum() * max.signum() < 0 && isRight(figure.times(BigDecimal.ONE.negate()))) {
            return Match.unclear("Do you mean a number below zero?");
        }
        if (isRight(figure)) {
            return Match.right();
        }
        boolean range = min.compareTo(max) != 0;
        if (range) {
            return figure.isRange() ? rangeForRange(figure) : oneForRange(figure.min());
        }
        if (figure.isRange()) {
            boolean holds = figure.min().compareTo(min) <= 0 && figure.max().compareTo(max) >= 0;
            return holds ? MANY : ANOTHER;
        }
        return figure.about() && isNear(figure.min(), min, "0.05")
                ? Match.partly(0.5, "That is about right, but the article is more exact.")
                : ANOTHER;
    }

    /** A number between the ends has the size right but not what the article says: a quarter of the mark. */
    private Match oneForRange(BigDecimal value) {
        if (value.compareTo(min) == 0 || value.compareTo(max) == 0) {
            return Match.partly(0.5, "One end of the range is right.");
        }
        return value.compareTo(min) > 0 && value.compareTo(max) < 0
                ? Match.partly(0.25, "That is about the size of it, but the article gives a range.")
                : ANOTHER;
    }

    private Match rangeForRange(Figure figure) {
        if (figure.min().compareTo(min) == 0 || figure.max().compareTo(max) == 0) {
            return isTooWide(figure) ? ANOTHER : Match.partly(0.5, "One end of the range is right.");
        }
        boolean inside = figure.min().compareTo(min) > 0 && figure.max().compareTo(max) < 0;
        return inside ? Match.partly(0.25, "That lies within the range, but both ends are others.") : ANOTHER;
    }

    private boolean isTooWide(Figure figure) {
        BigDecimal width = max.subtract(min);
        return figure.max().subtract(figure.min()).compareTo(width.multiply(BigDecimal.valueOf(3))) > 0;
    }

    private static boolean isNear(BigDecimal typed, BigDecimal exact, String share) {
        return typed.subtract(exact).abs().compareTo(exact.abs().multiply(new BigDecimal(share))) <= 0;
    }
}
