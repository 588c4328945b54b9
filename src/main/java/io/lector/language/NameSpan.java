package io.lector.language;

/**
 * A name in a sentence.
 *
 * @param first index of its first token
 * @param end index behind its last token
 */
public record NameSpan(int first, int end, Type type) {

    /** What a statistical model takes it for; one name may get several types in a text. */
    public enum Type {
        PERSON,
        ORGANISATION,
        LOCATION
    }
}
