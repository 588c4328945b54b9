package io.lector.language;

/**
 * Words of a sentence that tell a time, as proposed by a library; what they mean is for others to decide.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param type whether it is a date, a time of day, a duration or something repeated
 * @param value what the library makes of it, in TIMEX3: "2025-05-13", "P3D"
 */
public record TimeSpan(int first, int end, Type type, String value) {

    /** Kinds of time words. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
