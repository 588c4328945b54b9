package io.lector.chat;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Slot;
import java.util.Optional;

/** In words that what was asked is not told: by the article, or by the little that is known of it. */
record Silence(FactBook book, Optional<Slot> asked) {

    /** An article of which fewer facts a paragraph are known may well say what they do not. */
    private static final int A_PARAGRAPH = 2;

    /** @param near what comes near and is told next */
    String text(Optional<Fact> near) {
        String that = near.isPresent() ? "just that." : "that.";
        boolean fills = near.filter(
                        fact -> asked.filter(slot -> FollowUp.fills(fact, slot)).isPresent())
                .isPresent();
        return subject() + " " + (fills ? that : asked.flatMap(Silence::missing).orElse(that));
    }

    private String subject() {
        int known = book.facts().size();
        int paragraphs = book.facts().stream()
                .map(Fact::evidence)
                .flatMap(places -> places.stream())
                .mapToInt(Evidence::paragraph)
                .max()
                .orElse(0);
        return known < A_PARAGRAPH * paragraphs
                ? "None of the " + known + " facts that I know of this article says"
                : "The article does not say";
    }

    private static Optional<String> missing(Slot slot) {
        return switch (slot) {
            case WHEN -> Optional.of("when.");
            case WHERE -> Optional.of("where.");
            case WHY -> Optional.of("why.");
            case WHO, WHOM, WHAT, HOW, HOW_MANY -> Optional.empty();
        };
    }
}
