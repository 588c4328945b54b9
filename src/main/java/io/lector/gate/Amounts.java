package io.lector.gate;

import io.lector.gate.Value.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers and ranges with their units in English text, and when two of them may be the same. */
final class Amounts {

    private static final Set<String> LOOSE = Set.of(
            "about",
            "around",
            "approximately",
            "some",
            "nearly",
            "almost",
            "roughly",
            "more",
            "than",
            "over",
            "at",
            "least",
            "most",
            "up",
            "to",
            "between",
            "from",
            "only",
            "just",
            "an",
            "estimated",
            "as",
            "many",
            "the",
            "within");
    private static final int UNIT_WORDS = 3;
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal(100),
            "thousand", new BigDecimal(1000),
            "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000),
            "trillion", new BigDecimal("1000000000000"),
            "dozen", new BigDecimal(12));
    private static final Map<String, BigDecimal> SMALL = Map.of(
            "one",
            BigDecimal.ONE,
            "zero",
            BigDecimal.ZERO,
            "half",
            new BigDecimal("0.5"),
            "twice",
            new BigDecimal(2),
            "once",
            BigDecimal.ONE);
    /** Days in a unit of time, so that a month and 30 days are told for the same. */
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "day", BigDecimal.ONE,
            "week", new BigDecimal(7),
            "month", new BigDecimal(30),
            "year", new BigDecimal(365));

    private static final BigDecimal ROUNDABLE = new BigDecimal(100);
    private static final double ROUNDING = 0.05;

    private Amounts() {}

    /** A text that begins with a number, and has no more than a unit after it. */
    static Optional<Amount> whole(String text) {
        List<String> words = Words.words(text);
        int at = 0;
        while (at < words.size() && LOOSE.contains(words.get(at))) {
            at++;
        }
        Reading first = number(words, at);
        if (first == null) {
            return Optional.empty();
        }
        Reading second = null;
        if (first.next() + 1 < words.size() && isLink(words.get(first.next()))) {
            second = number(words, first.next() + 1);
        } else if (text.matches(".*\\d\\s*[-–—]\\s*\\d.*")) {
            second = number(words, first.next());
        }
        Reading last = second == null ? first : second;
        boolean more = words.size() - last.next() > UNIT_WORDS || words.contains("them");
        return more ? Optional.empty() : Optional.of(amount(words, first, last));
    }

    private static Amount amount(List<String> words, Reading first, Reading last) {
        BigDecimal min = first.value();
        boolean scaleIsShared =
                last.scale().compareTo(BigDecimal.ONE) > 0 && first.scale().compareTo(BigDecimal.ONE) == 0;
        if (scaleIsShared && first != last) {
            min = min.multiply(last.scale());
        }
        String unit = words.subList(last.next(), words.size()).stream()
                .filter(word -> !word.equals("of") && !word.equals("per") && !word.equals("a"))
                .findFirst()
                .map(Stems::of)
                .orElse("");
        return new Amount(min.min(last.value()), min.max(last.value()), unit);
    }

    private static boolean isLink(String word) {
        return word.equals("to") || word.equals("and") || word.equals("or");
    }

    private record Reading(BigDecimal value, BigDecimal scale, int next) {}

    private static Reading number(List<String> words, int at) {
        if (at >= words.size()) {
            return null;
        }
        String word = words.get(at);
        BigDecimal value;
        if (Character.isDigit(word.charAt(0))) {
            value = new BigDecimal(word);
        } else {
            value = SMALL.get(word);
        }
        int next = at + 1;
        if (value == null && SCALES.containsKey(word)) {
            value = SCALES.get(word);
        }
        if (value == null) {
            return null;
        }
        BigDecimal scale = BigDecimal.ONE;
        while (next < words.size() && SCALES.containsKey(words.get(next))) {
            scale = scale.multiply(SCALES.get(words.get(next)));
            next++;
        }
        return new Reading(value.multiply(scale), scale, next);
    }

    /** Whether a reader may call both right: one lies in the other, or is the other rounded. */
    static boolean meet(Amount one, Amount other) {
        if (DAYS.containsKey(one.unit())
                && DAYS.containsKey(other.unit())
                && !one.unit().equals(other.unit())) {
            return overlap(days(one), days(other)) || rounded(days(one), days(other));
        }
        if (!one.unit().isEmpty() && !other.unit().isEmpty() && !one.unit().equals(other.unit())) {
            return false;
        }
        return overlap(one, other) || rounded(one, other);
    }

    private static Amount days(Amount amount) {
        BigDecimal days = DAYS.get(amount.unit());
        return new Amount(amount.min().multiply(days), amount.max().multiply(days), "day");
    }

    private static boolean overlap(Amount one, Amount other) {
        return one.min().compareTo(other.max()) <= 0 && one.max().compareTo(other.min()) >= 0;
    }

    /** Small whole numbers are exact: 19 of something is not 20. */
    private static boolean rounded(Amount one, Amount other) {
        BigDecimal a = one.min();
        BigDecimal b = other.min();
        boolean large = a.min(b).compareTo(ROUNDABLE) >= 0
                || one.unit().equals("day") && a.min(b).intValue() > 27;
        if (!large) {
            return false;
        }
        double gap = a.subtract(b).abs().doubleValue() / a.max(b).doubleValue();
        return gap <= ROUNDING
                && (roundsTo(a, b) || roundsTo(b, a) || one.unit().equals("day"));
    }

    private static boolean roundsTo(BigDecimal exact, BigDecimal round) {
        int digits = Math.max(1, round.stripTrailingZeros().precision());
        return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0;
    }
}
