package io.lector.fact;

/**
 * Why something happens.
 *
 * @param link how the reason hangs on the clause
 * @param words a clause for BECAUSE, a verb phrase without "to" for PURPOSE, a noun phrase for CAUSE ("because of …")
 */
public record Reason(Link link, String words) implements Filler {

    /** Form of a reason. */
    public enum Link {
        BECAUSE,
        PURPOSE,
        CAUSE
    }
}
