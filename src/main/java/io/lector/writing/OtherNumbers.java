package io.lector.writing;

import io.lector.fact.Quantity;
import io.lector.language.NumberWords;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number that the article does not give, near enough to one that it does. */
final class OtherNumbers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private OtherNumbers() {}

    /** Twice as many; of a share, half as much. */
    static Quantity near(Quantity quantity) {
        boolean share = quantity.max().compareTo(BigDecimal.ONE) < 0;
        BigDecimal min = share ? halved(quantity.min()) : quantity.min().multiply(TWO);
        BigDecimal max = share ? halved(quantity.max()) : quantity.max().multiply(TWO);
        String written = min.compareTo(max) == 0
                ? NumberWords.written(max)
                : NumberWords.written(min) + " to " + NumberWords.written(max);
        return new Quantity(min, max, quantity.unit(), quantity.counts(), written);
    }

    private static BigDecimal halved(BigDecimal number) {
        return number.divide(TWO, 4, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
