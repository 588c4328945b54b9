package io.lector.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Gives each kind of refusal its status. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        Status status = statusOf(refusal.kind());
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(refusal.getMessage());
        if (!refusal.errors().isEmpty()) {
            problem.with(ProblemShape.ERRORS, refusal.errors());
        }
        refusal.retryAfter().ifPresent(wait -> problem.withHeader("Retry-After", wait.toSeconds()));
        if (status == Status.UNAUTHORIZED) {
            problem.withHeader("WWW-Authenticate", "Bearer");
        }
        return problem.build();
    }

    static Status statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> Status.BAD_REQUEST;
            case UNAUTHORISED -> Status.UNAUTHORIZED;
            case NOT_FOUND -> Status.NOT_FOUND;
            case CONFLICT -> Status.CONFLICT;
            case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
            case TOO_MANY -> Status.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> Status.SERVICE_UNAVAILABLE;
        };
    }
}
