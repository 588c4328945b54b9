package io.lector.question;

import io.lector.article.Sha256;
import java.util.List;

/** Ids that stay the same on any machine as long as what they stand for does. */
public final class ItemId {

    private static final int DIGITS = 16;

    private ItemId() {}

    /**
     * The first {@value #DIGITS} hex digits of a hash of all that makes an item itself.
     *
     * @param facts ids in the given order, which counts: the asked fact first
     * @param kind JSON name of the kind
     * @param name the slot that is asked, or for what people wrote their own name for it
     */
    public static String of(String slug, List<String> facts, String kind, String name) {
        return Sha256.of(String.join("\n", slug, String.join(",", facts), kind, name))
                .substring(0, DIGITS);
    }
}
