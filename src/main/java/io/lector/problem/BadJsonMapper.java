package io.lector.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/**
 * Names the field of a body that could not be read. One subclass for each exception that has a mapper elsewhere: Quarkus
 * answers a mismatch with an empty body, resteasy-problem others with the names of our classes.
 */
abstract class BadJsonMapper<E extends JsonProcessingException> extends ExceptionMapperBase<E> {

    @Override
    protected HttpProblem toProblem(E found) {
        return problem(found);
    }

    static HttpProblem problem(JsonProcessingException found) {
        // The reader wraps what its stream throws, at times more than once.
        boolean tooLarge = Stream.<Throwable>iterate(found, cause -> cause != null, Throwable::getCause)
                .anyMatch(BodyLimit.Exceeded.class::isInstance);
        if (tooLarge) {
            return BodyLimit.problem();
        }
        JsonFault fault = JsonFault.of(found);
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .with(ProblemShape.ERRORS, fault.errors())
                .build();
    }

    /** Any other. */
    @Provider
    @Priority(1)
    public static class Unreadable extends BadJsonMapper<JsonProcessingException> {}

    /** A value of another type. */
    @Provider
    @Priority(1)
    public static class Mismatched extends BadJsonMapper<MismatchedInputException> {}

    /** Text that is not in the form of its type. */
    @Provider
    @Priority(1)
    public static class Malformed extends BadJsonMapper<InvalidFormatException> {}

    /** A field that does not exist. */
    @Provider
    @Priority(1)
    public static class Unknown extends BadJsonMapper<UnrecognizedPropertyException> {}
}
