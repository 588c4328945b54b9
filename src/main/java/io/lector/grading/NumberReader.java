package io.lector.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one number in digits or words, with its scale, without its unit: 1.5 million, half a million, 50k. */
record NumberReader(Tokens tokens) {

    private static final Set<String> SCALE_WORDS = NumberWords.SCALES.keySet();
    /** No number that anybody writes in words is longer. */
    private static final int MOST_WORDS = 20;

    private static final Set<String> ORDINAL_SIGNS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> FRACTION_HEADS = Set.of("half", "quarter", "third", "fifth", "tenth");
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("0.5"),
            "halves", new BigDecimal("0.5"),
            "quarter", new BigDecimal("0.25"),
            "quarters", new BigDecimal("0.25"),
            "thirds", BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL32),
            "fifths", new BigDecimal("0.2"),
            "tenths", new BigDecimal("0.1"));

    Optional<Figure> at(int at) {
        Optional<Figure> number = tokens.at(at, Token::isNumber) ? digitsAt(at) : wordsAt(at);
        if (number.isEmpty()) {
            return number;
        }
        Figure figure = number.get();
        boolean half = tokens.is(figure.end(), "and")
                && tokens.is(figure.end() + 1, "a")
                && tokens.is(figure.end() + 2, "half");
        if (half) {
            figure = Figure.of(figure.min().add(FRACTIONS.get("half")), figure.end() + 3);
        }
        return Optional.of(scaled(figure));
    }

    private Figure scaled(Figure figure) {
        Figure scaled = figure;
        while (tokens.at(scaled.end(), Token::isWord)) {
            Token next = tokens.get(scaled.end());
            String word = SCALE_WORDS.contains(next.plain()) ? next.plain() : NumberWords.meant(next);
            BigDecimal factor = NumberWords.SCALES.get(word);
            boolean metres = next.is("m") && scaled.min().compareTo(BigDecimal.valueOf(1000)) >= 0;
            boolean abbreviated =
                    metres || NumberWords.SHORT_SCALES.contains(word) && !isCloseBehindDigits(next, scaled.end());
            if (factor == null || abbreviated) {
                return scaled;
            }
            scaled = Figure.of(scaled.min().multiply(factor), scaled.end() + 1);
        }
        return scaled;
    }

    private boolean isCloseBehindDigits(Token next, int at) {
        return tokens.get(at - 1).isNumber() && (next.glued() || next.plain().length() > 1);
    }

    private Optional<Figure> digitsAt(int at) {
        Optional<BigDecimal> value = Digits.value(tokens.get(at).plain());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int end = at + 1;
        BigDecimal number = value.get();
        while (isGroupOfThree(at, end) && number.precision() < 16) {
            number = number.multiply(BigDecimal.valueOf(1000))
                    .add(new BigDecimal(tokens.get(end).plain()));
            end++;
        }
        if (tokens.is(end, "/") && tokens.at(end + 1, Token::isNumber)) {
            Optional<BigDecimal> divisor = Digits.value(tokens.get(end + 1).plain());
            if (divisor.isPresent() && divisor.get().signum() > 0) {
                return Optional.of(Figure.of(number.divide(divisor.get(), MathContext.DECIMAL32), end + 2));
            }
        }
        if (tokens.at(end, Token::isNumber) && tokens.is(end + 1, "/") && tokens.at(end + 2, Token::isNumber)) {
            BigDecimal whole = number;
            return digitsAt(end).map(part -> Figure.of(whole.add(part.min()), part.end()));
        }
        boolean ordinal = tokens.at(end, token -> token.glued() && ORDINAL_SIGNS.contains(token.plain()));
        return Optional.of(Figure.of(number, ordinal ? end + 1 : end));
    }

    /** 50 000 */
    private boolean isGroupOfThree(int start, int at) {
        return tokens.get(start).plain().length() <= 3
                && tokens.at(
                        at,
                        token -> token.isNumber()
                                && !token.glued()
                                && token.plain().matches("\\d{3}"));
    }

    private Optional<Figure> wordsAt(int at) {
        List<String> words = new ArrayList<>();
        int end = isVague(at) ? tokens.size() : at;
        while (end < tokens.size() && words.size() < MOST_WORDS) {
            String word = isPoint(end, words) ? "point" : NumberWords.meant(tokens.get(end));
            if (words.contains("point") && NumberWords.SCALES.containsKey(word) || isPronoun(end, word)) {
                break;
            }
            boolean link = !words.isEmpty() && isLink(end, words.get(words.size() - 1));
            if (word.isEmpty() && !link || !words.isEmpty() && ends(words.get(words.size() - 1), word)) {
                break;
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
            end++;
        }
        if (words.isEmpty()) {
            return fractionAt(at);
        }
        return valued(words, end).map(this::ofParts);
    }

    private static Optional<Figure> valued(List<String> words, int end) {
        if (words.contains("dozen")) {
            List<String> count = words.subList(0, words.indexOf("dozen"));
            BigDecimal dozens = count.isEmpty() ? BigDecimal.ONE : NumberWords.value(count);
            return dozens == null
                    ? Optional.empty()
                    : Optional.of(Figure.of(dozens.multiply(BigDecimal.valueOf(12)), end));
        }
        return Optional.ofNullable(NumberWords.value(words)).map(value -> Figure.of(value, end));
    }

    /** "two thirds", "three quarters" */
    private Figure ofParts(Figure count) {
        BigDecimal part = tokens.at(count.end(), Token::isWord)
                ? FRACTIONS.get(tokens.get(count.end()).plain())
                : null;
        return part == null
                ? count
                : Figure.of(count.min().multiply(part).round(MathContext.DECIMAL32), count.end() + 1);
    }

    /** An ordinal and a word such as "twice" end a number. */
    private static boolean ends(String last, String next) {
        return NumberWords.ORDINAL_WORDS.contains(last)
                || NumberWords.alone(last) != null
                || NumberWords.alone(next) != null;
    }

    private boolean isPoint(int at, List<String> words) {
        return tokens.is(at, "point")
                && !words.isEmpty()
                && !words.contains("point")
                && tokens.at(at + 1, token -> !NumberWords.meant(token).isEmpty());
    }

    /** "the third one", "that one", "no one" */
    private boolean isPronoun(int at, String word) {
        boolean behind = tokens.at(
                at - 1,
                token -> ORDINAL_SIGNS.contains(token.plain())
                        || NumberWords.ORDINAL_WORDS.contains(token.plain())
                        || Set.of("that", "this", "no", "the", "which", "any", "every", "last")
                                .contains(token.plain()));
        return word.equals("one") && behind && tokens.at(at, token -> token.is("one"));
    }

    /** "thousands of people": how many, nobody says. */
    private boolean isVague(int at) {
        return tokens.at(
                at, token -> token.plain().endsWith("s") && NumberWords.SCALES.containsKey(NumberWords.meant(token)));
    }

    /** The hyphen of "forty-five" and the "and" of "one hundred and five". */
    private boolean isLink(int at, String last) {
        boolean more = tokens.at(at + 1, token -> !NumberWords.meant(token).isEmpty());
        boolean hyphen = tokens.is(at, "-") && last.endsWith("ty");
        boolean and = tokens.is(at, "and") && NumberWords.SCALES.containsKey(last);
        return more && (hyphen || and);
    }

    /** "half a million", "a quarter" */
    private Optional<Figure> fractionAt(int at) {
        if (!tokens.at(at, Token::isWord)
                || !FRACTION_HEADS.contains(tokens.get(at).plain())) {
            return Optional.empty();
        }
        BigDecimal part = FRACTIONS.get(tokens.get(at).plain());
        boolean of = tokens.is(at + 1, "a") || tokens.is(at + 1, "of") && tokens.is(at + 2, "a");
        int scale = at + (tokens.is(at + 1, "a") ? 2 : 3);
        boolean scaled = of && tokens.at(scale, token -> SCALE_WORDS.contains(token.plain()));
        return part == null ? Optional.empty() : Optional.of(Figure.of(part, scaled ? scale : at + 1));
    }
}
