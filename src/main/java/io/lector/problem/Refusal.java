package io.lector.problem;

import java.util.List;

/** A request that was understood and is refused. Bugs are other exceptions. */
public final class Refusal extends RuntimeException {

    /** Why something is refused; each kind has one HTTP status. */
    public enum Kind {
        INVALID,
        UNAUTHORISED,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        UNAVAILABLE
    }

    /** What is wrong with one field of the input. @param field path in the input, "response.choices" */
    public record FieldError(String field, String message) {}

    private final Kind kind;
    private final List<FieldError> errors;

    private Refusal(Kind kind, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, field + ": " + message, List.of(new FieldError(field, message)));
    }

    public static Refusal of(Kind kind, String detail) {
        return new Refusal(kind, detail, List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** Field by field; empty when no field is to blame. */
    public List<FieldError> errors() {
        return errors;
    }
}
