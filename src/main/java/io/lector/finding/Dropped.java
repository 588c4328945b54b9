package io.lector.finding;

/**
 * A candidate that did not become a fact.
 *
 * @param words the beginning of what it was read from
 * @param reason why not
 */
public record Dropped(int paragraph, int sentence, String words, String reason) {}
