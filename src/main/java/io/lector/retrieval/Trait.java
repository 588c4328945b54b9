package io.lector.retrieval;

/** What is measured of a passage for a question; {@link Weights} weighs them. */
public enum Trait {
    /** A tenth of its BM25 score. */
    BM25,
    /** Its BM25 score as a share of the best one; the same for it with its neighbours, and for its paragraph. */
    BM25_SHARE,
    AROUND_SHARE,
    PARAGRAPH_SHARE,
    /** How much of the question, rare words more, stands in it; in it or its neighbours; in its paragraph. */
    COVERAGE,
    AROUND,
    PARAGRAPH,
    /** What it leaves out of the question and the sentence before has. */
    BEFORE,
    /** How nearly it says in other words what it does not have of the question. */
    ALIKE,
    /** How much its paragraph is about what the question is about, -1..1. */
    PARAGRAPH_ABOUT,
    /** The question's names in it, and in what stands before it in its paragraph only. */
    NAMES,
    NAMES_BEFORE,
    /** Words next to each other in the question that are near each other here. */
    PAIRS,
    /** It holds what is asked for. */
    WHO,
    WHERE,
    WHEN,
    HOW_MANY,
    WHY,
    /** Logarithm of its words that the question does not have, and of all. */
    NEW_WORDS,
    LENGTH,
    OPENS_PARAGRAPH,
    TITLE,
    /** It brings up a name first, about which the question asks what it is. */
    INTRODUCES,
    /** What somebody says is asked for: a named speaker here or shortly before; it goes on with a pronoun. */
    SPEAKER,
    REPORTED_PRONOUN
}
