package io.lector.learner;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Refuses a token that is not to be believed, without saying what is wrong with it. */
@Provider
@Priority(1)
public class BadTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException bad) {
        return MissingTokenMapper.unauthorised("The token is not valid (any more).", "Bearer error=\"invalid_token\"");
    }
}
