package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Comparatives told without what they compare with: "reasons that are much clearer". */
final class Standards {

    private static final String BY_FAR = "(?i)much|far|considerably|significantly|substantially|slightly|somewhat";
    private static final String MEASURE = "later|earlier|sooner|longer|less|fewer|further|rather|other";

    private Standards() {}

    /** @param told indexes of the tokens that are told, in order */
    static Optional<String> lack(ParsedSentence sentence, List<Integer> told) {
        boolean compared = told.stream()
                .anyMatch(at -> sentence.token(at).text().matches("(?i)than|compared|before|previously|unless|as"));
        if (compared) {
            return Optional.empty();
        }
        return told.stream()
                .filter(at -> at > 0 && told.contains(at - 1))
                .filter(at -> sentence.token(at).tag().matches("JJR|RBR"))
                .filter(at ->
                        !sentence.token(at).text().toLowerCase(Locale.ROOT).matches(MEASURE))
                .filter(at -> sentence.token(at - 1).text().matches(BY_FAR))
                .findFirst()
                .map(at -> "\"" + sentence.token(at).text() + "\" than what");
    }
}
