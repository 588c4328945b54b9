package io.lector.article;

import java.util.Optional;

/** What a paragraph was taken for, and by which sign. */
public record Verdict(BlockKind kind, String reason) {

    static Optional<Verdict> of(BlockKind kind, String reason) {
        return Optional.of(new Verdict(kind, reason));
    }

    /** Whether the page's mark-up alone settles it; a paragraph marked as heading or list item may still be a link. */
    boolean isCertainByMarkUp() {
        return switch (kind) {
            case CAPTION, CREDIT, VIDEO, AUTHOR_NOTE, FURNITURE -> true;
            case BODY, LIST_ITEM, QUOTATION, HEADING -> false;
        };
    }
}
