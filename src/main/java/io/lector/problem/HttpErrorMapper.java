package io.lector.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** What the framework refuses before a resource is called, told in the words of HTTP. */
abstract class HttpErrorMapper<E extends WebApplicationException> extends ExceptionMapperBase<E> {

    @Override
    protected HttpProblem toProblem(E found) {
        if (found.getCause() instanceof JsonProcessingException unreadable) {
            return BadJsonMapper.problem(unreadable);
        }
        return problem(found.getResponse());
    }

    private static HttpProblem problem(Response refused) {
        Response.StatusType status = refused.getStatusInfo();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(StatusWords.of(status.getStatusCode()));
        Optional.ofNullable(refused.getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> problem.withHeader(HttpHeaders.ALLOW, allowed));
        return problem.build();
    }

    /** Any other. */
    @Provider
    @Priority(1)
    public static class Any extends HttpErrorMapper<WebApplicationException> {}

    /** Nothing there; or, as JAX-RS has it, a query parameter that is no number, which is the caller's mistake. */
    @Provider
    @Priority(1)
    public static class NotFound extends HttpErrorMapper<NotFoundException> {

        @Context
        UriInfo uri;

        @Override
        protected HttpProblem toProblem(NotFoundException found) {
            if (!(found.getCause() instanceof NumberFormatException wrong)) {
                return problem(Response.status(Status.NOT_FOUND).build());
            }
            String parameter = uri.getQueryParameters().entrySet().stream()
                    .filter(given -> given.getValue().stream().anyMatch(value -> String.valueOf(wrong.getMessage())
                            .contains('"' + value + '"')))
                    .map(java.util.Map.Entry::getKey)
                    .findFirst()
                    .orElse("query");
            return HttpProblem.builder()
                    .withStatus(Status.BAD_REQUEST)
                    .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                    .with(
                            ProblemShape.ERRORS,
                            List.of(new Refusal.FieldError(parameter, "must be a whole number, not too large")))
                    .build();
        }
    }
}
