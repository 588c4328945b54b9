package io.lector.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A request that was understood and is refused. Bugs are other exceptions. */
public final class Refusal extends RuntimeException {

    /** Why something is refused; each kind has one HTTP status. */
    public enum Kind {
        INVALID,
        UNAUTHORISED,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE
    }

    /** What is wrong with one field of the input. @param field path in the input, "response.choices" */
    public record FieldError(String field, String message) {}

    private final Kind kind;
    private final transient List<FieldError> errors;
    private final Duration retryAfter;

    private Refusal(Kind kind, String detail, List<FieldError> errors, Duration retryAfter) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** One field is wrong. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** @param errors at least one */
    public static Refusal invalid(List<FieldError> errors) {
        FieldError first = errors.get(0);
        return new Refusal(Kind.INVALID, first.field() + ": " + first.message(), errors, Duration.ZERO);
    }

    public static Refusal of(Kind kind, String detail) {
        return new Refusal(kind, detail, List.of(), Duration.ZERO);
    }

    /** @param wait after which the same request may be tried again, at least a second */
    public static Refusal later(Kind kind, String detail, Duration wait) {
        return new Refusal(kind, detail, List.of(), wait);
    }

    public Kind kind() {
        return kind;
    }

    /** Field by field; empty when no field is to blame. */
    public List<FieldError> errors() {
        return errors;
    }

    /** When to try again, if trying again can help. */
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter).filter(wait -> !wait.isZero());
    }
}
