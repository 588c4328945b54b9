package io.lector.gate;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.question.Cloze;
import io.lector.question.Numeric;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of which there is another one: in another currency, or at another time that the stem does not exclude. */
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

    private static final Pattern SHARES = Pattern.compile(
            "(?i)\\bshares\\b.* (?:were|was|are|is) (?:trading |also )?(?:up|down|at|higher|lower)\\b"
                    + "|\\bshares\\b.* (?:rose|fell|gained|lost|closed|dropped|jumped|slipped|slid|climbed|added|shed|ended|traded)\\b");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|(?:19|20)\\d\\d)\\b");

    private TwoAmounts() {}

    static Optional<String> check(Case item) {
        boolean asksAmount = item.question() instanceof Numeric
                || item.question() instanceof Cloze
                        && item.candidate().itemClass().equals("cloze/number");
        if (asksAmount && item.face().keys().stream().anyMatch(key -> toldTwice(item, key))) {
            return Optional.of("the article gives the amount in two ways");
        }
        boolean timed = item.fact()
                .filter(fact -> fact.slots().filler(Slot.WHEN).isPresent())
                .isPresent();
        if (!timed && undatedPrice(item.statement())) {
            return Optional.of("a price of shares is one of every hour");
        }
        boolean dated = !item.knowledge().datesIn(item.stem()).isEmpty();
        return asksAmount
                        && !dated
                        && (again(item.stem())
                                || item.fact().filter(TwoAmounts::told).isPresent())
                ? Optional.of("there is an amount of another time as well")
                : Optional.empty();
    }

    private static boolean toldTwice(Case item, String key) {
        return item.fact().stream()
                .flatMap(fact -> fact.evidence().stream())
                .anyMatch(place -> toldTwice(place.quote(), key));
    }

    /** "$4m (£2m)", "a fifth, or 19%". */
    static boolean toldTwice(String sentence, String key) {
        String about = "(?:(?:about|around|some|nearly|almost|roughly|just (?:over|under)) )?";
        String amount = Pattern.quote(key.replaceFirst("^" + about, ""));
        String unit = "(?: \\p{Ll}+)?";
        return Pattern.compile(amount + unit + "(?: \\(|, or )" + about + AMOUNT + "(?!\\d* (?:years|days|people)\\b)")
                        .matcher(sentence)
                        .find()
                || Pattern.compile(AMOUNT + "(?:%|bn|m)?" + unit + " \\(" + about + amount)
                        .matcher(sentence)
                        .find();
    }

    /** "Shares were up 4% at 790p": on which day? */
    static boolean undatedPrice(String stem) {
        return SHARES.matcher(stem).find() && !DAY.matcher(stem).find();
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
