package io.lector.writing;

/**
 * A bank of so many facts that there is plenty to choose from, and that people read it item by item: their decisions are
 * tied to the wording that they read.
 */
public final class LargeBank {

    private static final int FACTS = 60;

    private LargeBank() {}

    /** @param facts how many facts the article has */
    public static boolean has(int facts) {
        return facts >= FACTS;
    }
}
