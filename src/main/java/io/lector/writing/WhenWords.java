package io.lector.writing;

import io.lector.fact.Moment;
import java.util.Optional;

/** The words that ask for a time, as exactly as the article tells it. */
final class WhenWords {

    private WhenWords() {}

    static Optional<String> of(Moment moment) {
        String plain =
                switch (moment.granularity()) {
                    case DAY -> "on what date";
                    case WEEK -> "in which week";
                    case MONTH -> "in which month";
                    case YEAR -> "in what year";
                    case PERIOD -> "when";
                };
        return switch (moment.relation()) {
            case AT, DURING -> Optional.of(plain);
            case SINCE -> Optional.of("since when");
            case UNTIL -> Optional.of("until when");
            case BEFORE, AFTER -> Optional.empty();
        };
    }

    /** What kind of answer is wanted, for a hint. */
    static String kind(Moment moment) {
        return switch (moment.granularity()) {
            case DAY -> "a date with day, month and year";
            case WEEK -> "a week";
            case MONTH -> "a month of a year";
            case YEAR -> "a year";
            case PERIOD -> "a span of time";
        };
    }
}
