package io.lector.ingest;

/** Somebody who follows an article on its way, and may want it to stop. */
public interface Watch {

    /** The work is not wanted any more. */
    final class Stopped extends RuntimeException {
        Stopped(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * Tells how far the work is; to be called often.
     *
     * @param share of the stage that is done, 0..1
     * @throws Stopped if it is to end here
     */
    void at(Stage stage, double share);

    /** Tells a number worth knowing: words, sentences, facts, claims. */
    void counted(String what, int number);
}
