package io.lector.intent;

/** What people ask of the chat itself. */
public enum Matter {
    /** Who or what answers here, and what it knows. */
    NATURE,
    /** Poems, jokes and other work that is not done here. */
    OFFTOPIC,
    /** How answers are judged and counted. */
    MARKING,
    /** Whether the article can be believed. */
    TRUST,
    /** Another answer to a question that was answered. */
    CHANGE
}
