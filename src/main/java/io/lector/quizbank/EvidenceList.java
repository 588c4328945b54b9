package io.lector.quizbank;

import io.lector.fact.Evidence;
import java.util.List;

/** The {@code evidence} of an entry, as written in the files. */
final class EvidenceList {

    private EvidenceList() {}

    /** @param entry without faults: all of its evidence is tied to the text */
    static List<Evidence> of(Entry entry, int revision) {
        return entry.each("evidence").stream()
                .map(place -> new Evidence(
                        revision,
                        place.number("paragraph"),
                        place.number("sentence"),
                        place.number("start"),
                        place.number("end"),
                        place.text("quote"),
                        place.text("sha256")))
                .toList();
    }
}
