package io.lector.learner;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Asks for a token where there is none. In place of resteasy-problem's own mappers, which read a field that Quarkus 3.33
 * no longer has and so answer 500.
 */
@Provider
@Priority(1)
public class MissingTokenMapper extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException missing) {
        return unauthorised("A learner's token is needed: Authorization: Bearer ….", "Bearer");
    }

    static HttpProblem unauthorised(String detail, String challenge) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle(Status.UNAUTHORIZED.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
