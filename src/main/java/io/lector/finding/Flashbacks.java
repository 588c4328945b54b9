package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where an article tells of another year, so that "Monday" and "in March" are not those next to its own day. */
final class Flashbacks {

    /** How many lines a heading stands over. */
    private static final int UNDER_HEADING = 8;
    /** For how many sentences another year is told of. */
    private static final int BEFORE = 3;

    private final List<ParsedSentence> sentences;
    private final Optional<LocalDate> dateline;

    /** @param sentences all of the article, headings included */
    Flashbacks(List<ParsedSentence> sentences, Optional<LocalDate> dateline) {
        this.sentences = sentences;
        this.dateline = dateline;
    }

    boolean has(ParsedSentence sentence) {
        int at = sentences.indexOf(sentence);
        int paragraph = sentence.place().paragraph();
        boolean told = at > 0
                && sentences.subList(Math.max(0, at - BEFORE), at).stream()
                        .filter(earlier -> earlier.place().paragraph() == paragraph || earlier == sentences.get(at - 1))
                        .anyMatch(earlier -> otherYear(earlier, false));
        boolean headed = sentences.subList(Math.max(0, at - UNDER_HEADING), at).stream()
                .filter(Flashbacks::heading)
                .anyMatch(earlier -> otherYear(earlier, true));
        return told || headed;
    }

    private static boolean heading(ParsedSentence sentence) {
        return !sentence.place().text().strip().matches("(?s).*[.!?:”\"')]");
    }

    /** Whether a sentence sets its scene in another year: "in 2019", "on May 3, 2019", but not "since 2019". */
    private boolean otherYear(ParsedSentence sentence, boolean heading) {
        return dateline.isPresent()
                && sentence.times().stream()
                        .filter(time -> time.type() == TimeSpan.Type.DATE
                                && time.value().matches("\\d{4}.*"))
                        .filter(time -> sentence.text(time.first(), time.end()).matches("(?s).*\\d{4}.*"))
                        .filter(time -> heading
                                || time.first() > 0
                                        && sentence.token(time.first() - 1)
                                                .text()
                                                .matches("(?i)in|on|during|,"))
                        .anyMatch(time -> Integer.parseInt(time.value().substring(0, 4))
                                != dateline.get().getYear());
    }
}
