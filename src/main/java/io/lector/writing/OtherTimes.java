package io.lector.writing;

import io.lector.fact.Moment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A time that the article does not give, as exact as one that it does and on the same side of the dateline. */
final class OtherTimes {

    private static final Map<Moment.Granularity, DateTimeFormatter> FORMATS = Map.of(
            Moment.Granularity.DAY, DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH),
            Moment.Granularity.MONTH, DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH),
            Moment.Granularity.YEAR, DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH));

    private OtherTimes() {}

    /** Two weeks, four months or three years away; nothing for a time that is told in other words than a date. */
    static Optional<Moment> near(Moment moment, LocalDate dateline) {
        DateTimeFormatter format = FORMATS.get(moment.granularity());
        boolean open = moment.relation() == Moment.Relation.BEFORE || moment.relation() == Moment.Relation.AFTER;
        if (format == null || open || !format.format(moment.from()).equals(moment.shown())) {
            return Optional.empty();
        }
        int way = moment.from().isAfter(dateline) ? 1 : -1;
        LocalDate from = shifted(moment.from(), moment.granularity(), way);
        LocalDate to = shifted(moment.to(), moment.granularity(), way);
        String shown = format.format(from);
        return Optional.of(new Moment(from, to, moment.granularity(), moment.relation(), shown, shown));
    }

    private static LocalDate shifted(LocalDate day, Moment.Granularity granularity, int way) {
        return switch (granularity) {
            case DAY -> day.plusDays(14L * way);
            case MONTH -> day.plusMonths(4L * way);
            default -> day.plusYears(3L * way);
        };
    }
}
