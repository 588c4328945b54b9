package io.lector.intent;

/** What was told last, hence what a bare "why?" or "where?" is about. */
public enum Told {
    NOTHING,
    /** Whether a response was right, with or without the key. */
    VERDICT,
    /** Something about the article: the answer to a free question, or an explainer. */
    ANSWER
}
