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

    /** @param near whether something that comes near is told next */
    String text(boolean near) {
        return subject() + " " + asked.map(Silence::missing).orElse(near ? "just that." : "that.");
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

    private static String missing(Slot slot) {
        return switch (slot) {
            case WHEN -> "when.";
            case WHERE -> "where.";
            case WHY -> "why.";
            case HOW_MANY -> "how many or how much.";
            case WHO, WHOM, WHAT, HOW -> "that.";
        };
    }
}
