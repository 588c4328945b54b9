package io.lector.chat;

import io.lector.fact.Citation;
import java.util.List;
import java.util.stream.Collectors;

/** Citations in words, for who sees only the text. */
final class Places {

    private Places() {}

    /** A line for each, with its line feed before it; empty for none. */
    static String lines(List<Citation> cited) {
        return cited.stream()
                .map(place -> "\nParagraph " + place.paragraph() + ": “" + place.quote() + "”")
                .collect(Collectors.joining());
    }
}
