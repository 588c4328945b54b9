package io.lector.fact;

/** The questions that a fact answers. */
public enum Slot {
    WHO,
    WHOM,
    WHAT,
    WHERE,
    WHEN,
    HOW_MANY,
    WHY,
    /** Manner or another circumstance: always told, never asked. */
    HOW
}
