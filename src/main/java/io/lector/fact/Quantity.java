package io.lector.fact;

import java.math.BigDecimal;

/**
 * How many or how much, whole: a range is one quantity.
 *
 * @param min lower end, equal to {@code max} for a single number
 * @param max upper end
 * @param unit what is counted, in the plural and without an article: "volunteers", "days", "percent"
 * @param counts the slot whose phrase this number belongs to: WHO or WHAT
 * @param written the number as the article's own style would print it: "50,000 to 60,000", "four", "half"
 */
public record Quantity(BigDecimal min, BigDecimal max, String unit, Slot counts, String written) implements Filler {

    public Quantity {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("range upside down: " + min + " to " + max);
        }
        if (counts != Slot.WHO && counts != Slot.WHAT) {
            throw new IllegalArgumentException("a number counts who or what");
        }
    }
}
