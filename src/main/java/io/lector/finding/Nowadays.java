package io.lector.finding;

import io.lector.fact.Predicate;
import io.lector.language.ParsedSentence;
import java.util.Locale;
import java.util.Optional;

/** A "today" that means these days: "Today, ships often carry solar panels". */
final class Nowadays {

    private static final String FREQUENT = "often|usually|always|sometimes|generally|frequently|typically|still|now";
    private static final String LASTING = "be|have|know|use|live|need|want|own|contain|include|cost|remain|exist|stand";

    private Nowadays() {}

    /** Why a rank cannot be told when its "currently" is left out: "is currently number two". */
    static Optional<String> passing(ParsedSentence sentence, ReadClause read) {
        Predicate did = read.slots().did();
        boolean present = did.copular() && did.tense() == Predicate.Tense.PRESENT;
        boolean now = read.told().stream()
                .flatMap(at -> sentence.children(at, "advmod").stream())
                .filter(at -> !read.told().contains(at))
                .anyMatch(at -> sentence.token(at).text().matches("(?i)currently|presently"));
        boolean ranked = read.told().stream()
                .anyMatch(at -> sentence.token(at).tag().matches("CD|JJS")
                        || sentence.token(at).text().matches("(?i)first|second|third|top|leader"));
        return present && now && ranked ? Optional.of("holds only at the time of the article") : Optional.empty();
    }

    /** @param span the words of the time */
    static boolean meant(ParsedSentence sentence, Predicate did, Span span) {
        boolean general = did.tense() == Predicate.Tense.PRESENT && !did.progressive() && !did.perfect();
        boolean lasting = span.first() == 0
                || did.adverb().matches(FREQUENT)
                || did.verb().matches(LASTING);
        return general
                && lasting
                && sentence.text(span.first(), span.end())
                        .toLowerCase(Locale.ROOT)
                        .matches("today|tonight");
    }
}
