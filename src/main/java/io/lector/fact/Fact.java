package io.lector.fact;

import java.util.List;

/** One checkable statement with its evidence. What only holds as said by somebody is a {@link Claim}. */
public sealed interface Fact permits StatedFact, Claim {

    /** Stable name inside its article, kebab-case. */
    String id();

    Slots slots();

    /** Where the article says it, most telling place first; never empty. */
    List<Evidence> evidence();

    /** The paragraph of the first evidence. */
    default int paragraph() {
        return evidence().get(0).paragraph();
    }
}
