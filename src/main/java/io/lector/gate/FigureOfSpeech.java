package io.lector.gate;

import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of what nobody counts: "two moments of joy", "three reasons". */
final class FigureOfSpeech {

    /** Classes of items that ask for or change a number. */
    static final String ASKS_FIGURE = ".*/(?:number|how-many|another-number)";

    private static final Pattern UNCOUNTED = Pattern.compile(
            "(?i)^(?:\\p{L}+ )?(?:moments?|flash(?:es)?|touch(?:es)?|bursts?|sparks?|spells?|pieces?|things?|ways?|reasons?|sides?"
                    + "|aspects?|kinds?|sorts?|elements?|factors?|issues?|problems?|questions?|areas?|occasions?)\\b.*");

    private FigureOfSpeech() {}

    static Optional<String> check(Case item) {
        boolean asked = item.candidate().itemClass().matches(ASKS_FIGURE);
        return item.fact()
                .filter(any -> asked)
                .flatMap(fact -> fact.slots()
                        .filler(Slot.HOW_MANY, Quantity.class)
                        .flatMap(quantity -> fact.slots().filler(quantity.counts(), Phrase.class)))
                .map(Phrase::words)
                .filter(FigureOfSpeech::uncounted)
                .map(words -> "nobody counts \"" + words + "\"");
    }

    static boolean uncounted(String words) {
        return UNCOUNTED.matcher(words).matches();
    }
}
