package io.lector.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The larger numbers and the days of a text, each written in one way, so that texts can be compared by them. */
public final class Values {

    /** Smaller ones are found in too many places to tell texts apart. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(13);
    /** Only stands in for what a date leaves out, and is not told. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Values() {}

    /** "1500000" for "one and a half million"; "0408" for "8 April", with its year "20140408" as well. */
    public static Set<String> in(String text) {
        Tokens tokens = Tokens.of(text);
        Set<String> values = new LinkedHashSet<>();
        for (Figure figure : FigureReader.read(tokens)) {
            if (figure.min().compareTo(LEAST) >= 0 && figure.min().precision() < 30) {
                values.add(figure.min().stripTrailingZeros().toPlainString());
            }
        }
        PartialDateReader dates = new PartialDateReader(tokens, ANY_DAY);
        int at = 0;
        while (at < tokens.size()) {
            Optional<PartialDateReader.Parsed> found = dates.at(at);
            found.map(PartialDateReader.Parsed::date).filter(PartialDate::isDay).ifPresent(date -> add(date, values));
            at = found.map(PartialDateReader.Parsed::end).orElse(at + 1);
        }
        return values;
    }

    private static void add(PartialDate date, Set<String> values) {
        values.add(String.format(Locale.ROOT, "%02d%02d", date.month(), date.day()));
        if (date.year() > 0) {
            values.add(String.format(Locale.ROOT, "%d%02d%02d", date.year(), date.month(), date.day()));
        }
    }
}
