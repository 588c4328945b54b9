package io.lector.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return hash(String.join("\n", slug, String.join(",", facts), kind, name))
                .substring(0, DIGITS);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
