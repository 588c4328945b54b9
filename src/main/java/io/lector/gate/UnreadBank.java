package io.lector.gate;

import java.util.Optional;
import java.util.Set;

/** A bank that the program found and nobody read, and the classes of items that only a reader of the article can trust. */
final class UnreadBank {

    /**
     * Whether the article also tells a claim as its own, which place lies in which, what a report left out and whether
     * only one thing was done so: all that stands in sentences that gave no fact.
     */
    private static final Set<String> NEEDS_A_READER = Set.of(
            "true-false/claim-as-fact",
            "true-false/another-place",
            "multiple-choice/where",
            "who-said/report",
            "short-answer/what");

    private UnreadBank() {}

    static Optional<String> check(Case item) {
        String itemClass = item.candidate().itemClass();
        return needsReader(itemClass)
                ? Optional.of("nobody read the article to make sure of \"" + itemClass + "\"")
                : Optional.empty();
    }

    static boolean needsReader(String itemClass) {
        return NEEDS_A_READER.contains(itemClass);
    }
}
