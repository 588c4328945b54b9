package io.lector.gate;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.question.Cloze;
import io.lector.question.Numeric;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of which there is another one, before or after, when the stem does not say of which time it asks. */
final class TwoAmounts {

    private static final String AMOUNT = "[$£€]?\\d[\\d.,]*";
    private static final Pattern COMPARED =
            Pattern.compile("(?is).*\\d.*\\b(?:from|compared (?:with|to)|(?:up|down) on|against|than)"
                    + " (?:(?:about|around|some|just|nearly|the) )?" + AMOUNT
                    + "(?! (?:to|January|February|March|April|May|June|July"
                    + "|August|September|October|November|December)\\b)(?!\\d).*");
    /** What is counted anew from time to time: "new cases", "4 per 1,000 people". */
    private static final Pattern COUNTED_AGAIN = Pattern.compile("(?i)\\bper (?:\\d|capita|head)|\\bnew \\p{Ll}+s\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20|21)\\d\\d\\b");

    private TwoAmounts() {}

    static Optional<String> check(Case item) {
        boolean asksAmount = item.question() instanceof Numeric
                || item.question() instanceof Cloze
                        && item.candidate().itemClass().equals("cloze/number");
        boolean dated = !item.knowledge().datesIn(item.stem()).isEmpty();
        return asksAmount
                        && !dated
                        && (again(item.stem())
                                || item.fact().filter(TwoAmounts::told).isPresent())
                ? Optional.of("there is an amount of another time as well")
                : Optional.empty();
    }

    static boolean again(String stem) {
        return COUNTED_AGAIN.matcher(stem).find();
    }

    private static boolean told(Fact fact) {
        return fact.evidence().stream().map(Evidence::quote).anyMatch(TwoAmounts::compares);
    }

    static boolean compares(String sentence) {
        return COMPARED.matcher(YEAR.matcher(sentence).replaceAll("that year")).matches();
    }
}
