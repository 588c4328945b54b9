package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that every time told is a date. */
final class TimeRules {

    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:yesterday|today|tomorrow|tonight|nowadays|recently|currently|so far|until now|at present|ago"
                    + "|(?:last|next|this|past|previous|following|coming) (?:week|month|year|day|night|weekend|morning"
                    + "|evening|afternoon|spring|summer|autumn|fall|winter|century|decade|" + Dates.WEEKDAY + "|"
                    + Dates.MONTH + ")|(?:the )?day before yesterday|this time|right now|these days)\\b(?! of\\b)");
    private static final Pattern WEEKDAY = Pattern.compile("\\b" + Dates.WEEKDAY + "s?\\b");
    private static final Pattern DATED_WEEKDAY = Pattern.compile("\\b" + Dates.WEEKDAY + ",? (?:the )?(?:" + Dates.MONTH
            + " \\d|\\d{1,2}\\w{0,2} " + Dates.MONTH + ")|_{3,}");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(Dates.MONTH + " \\d{1,2}\\b|\\b\\d{1,2} " + Dates.MONTH
            + "|\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b|_{3,}");

    private static final String PLANNING =
            "plan|expect|hope|want|intend|promise|propose|predict|forecast|seek|prepare|consider|anticipate";

    private TimeRules() {}

    static Optional<String> relativeDate(Case item) {
        String explanation = item.question().card().explanation();
        boolean quotes =
                !item.face().told().isEmpty() && !item.face().distractors().isEmpty();
        Stream<String> texts = quotes
                ? Stream.of(item.stem(), explanation)
                : Stream.of(
                                List.of(item.stem(), explanation),
                                item.face().options(),
                                item.face().keys(),
                                item.face().told())
                        .flatMap(List::stream);
        return texts.map(TextRules::unquoted)
                .flatMap(text -> relative(text).stream())
                .findFirst();
    }

    /** "In what year is the town planning a bridge?": the year is the bridge's, not that of the planning. */
    static Optional<String> plannedTime(Case item) {
        boolean asked = item.candidate().itemClass().matches("date/when|cloze/date");
        return item.fact()
                .map(Fact::slots)
                .filter(slots -> asked && slots.did().verb().matches(PLANNING))
                .filter(slots -> slots.did().tense() == Predicate.Tense.PRESENT
                        && !slots.did().perfect())
                .filter(slots -> slots.filler(Slot.WHEN).isPresent())
                .map(slots ->
                        "the time is that of what one is to \"" + slots.did().verb() + "\"");
    }

    private static Optional<String> relative(String text) {
        var told = RELATIVE.matcher(text);
        if (told.find()) {
            return Optional.of("\"" + told.group() + "\" is no date");
        }
        if (WEEKDAY.matcher(text).find() && !DATED_WEEKDAY.matcher(text).find()) {
            return Optional.of("a weekday without its date: " + text);
        }
        boolean yearless =
                MONTH_AND_DAY.matcher(text).find() && !YEAR.matcher(text).find();
        return yearless ? Optional.of("a day without its year: " + text) : Optional.empty();
    }
}
