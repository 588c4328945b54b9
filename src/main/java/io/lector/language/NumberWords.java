package io.lector.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers as newspapers print them: words up to nine, then digits. */
public final class NumberWords {

    private static final List<String> SMALL =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Map<String, String> SHARES =
            Map.of("0.5", "half", "0.25", "a quarter", "0.75", "three-quarters", "0.125", "an eighth");

    private NumberWords() {}

    public static String written(BigDecimal number) {
        String share = SHARES.get(number.stripTrailingZeros().toPlainString());
        if (share != null) {
            return share;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.signum() >= 0 && number.compareTo(BigDecimal.TEN) < 0
                ? SMALL.get(number.intValueExact())
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
