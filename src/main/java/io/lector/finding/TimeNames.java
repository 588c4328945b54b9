package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;

/** Words of time that date nothing: a weekday that ends a name, "Norhaven Friday", and the "today" of "the ships of today". */
final class TimeNames {

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private TimeNames() {}

    static boolean of(ParsedSentence sentence, TimeSpan time) {
        int first = time.first();
        if (first == 0) {
            return false;
        }
        String words = sentence.text(first, time.end());
        boolean named = words.matches(WEEKDAY)
                && sentence.token(first - 1).proper()
                && (sentence.token(first - 1).head() == first
                        || sentence.token(first).is("flat", "compound")
                                && sentence.token(first).head() == first - 1
                        || sentence.children(first, "conj").stream()
                                .anyMatch(at -> sentence.token(at).proper()
                                        && !sentence.token(at).text().matches(WEEKDAY)));
        boolean nowadays =
                words.matches("(?i)today") && sentence.token(first - 1).text().equals("of");
        return named || nowadays;
    }

    /** Whether a number that counts what follows was read as the day of a month: "In January 25 people". */
    static boolean countsOn(ParsedSentence sentence, TimeSpan time) {
        int last = time.end() - 1;
        return time.type() == TimeSpan.Type.DATE
                && last > time.first()
                && sentence.token(last).tag().equals("CD")
                && sentence.token(last).text().matches("\\d{1,2}")
                && sentence.token(last).is("nummod")
                && sentence.token(last).head() >= time.end();
    }
}
