package io.lector.grading;

/** An expected answer, prepared so that many typed ones can be compared with it. Immutable. */
interface Comparison {

    /** @param typed holds a word or number, and is no plain "I don't know" */
    Match with(Tokens typed);

    /** Whether this is exactly one of the accepted wordings. */
    boolean accepts(Tokens typed);
}
