package io.lector.grading;

import java.math.BigDecimal;
import java.util.Optional;

/** A number in digits with the separators of several countries. */
final class Digits {

    private static final int LONGEST = 30;

    private Digits() {}

    /** @param written digits with single separators between them; a group of three after one is thousands: 50.000 */
    static Optional<BigDecimal> value(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = written.replace("'", "");
        int comma = text.lastIndexOf(',');
        int dot = text.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            String groups = comma > dot ? "." : ",";
            return decimal(text.replace(groups, "").replace(',', '.'));
        }
        int separator = Math.max(comma, dot);
        return separator < 0 ? decimal(text) : withOneKind(text, text.charAt(separator));
    }

    private static Optional<BigDecimal> withOneKind(String text, char separator) {
        String[] parts = text.split("[.,]");
        boolean thousands = parts[0].length() <= 3 && !parts[0].equals("0");
        for (int i = 1; i < parts.length; i++) {
            thousands &= parts[i].length() == 3;
        }
        if (thousands) {
            return decimal(String.join("", parts));
        }
        return parts.length > 2 ? Optional.empty() : decimal(text.replace(separator, '.'));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.chars().filter(c -> c == '.').count() > 1 ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
