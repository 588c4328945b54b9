package io.lector.fact;

/**
 * Where something happens.
 *
 * @param preposition "in", "at", "across" …
 * @param place a {@link Mention} of a place or a {@link Phrase}
 */
public record Location(String preposition, Filler place) implements Filler {}
