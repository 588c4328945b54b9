package io.lector.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells a database that is away (503, try again) from a bug (500, without details). */
@Provider
public class OutageMapper extends ExceptionMapperBase<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);
    private static final int RETRY_SECONDS = 2;

    @Override
    protected HttpProblem toProblem(RuntimeException failure) {
        if (causes(failure).anyMatch(OutageMapper::isOutage)) {
            LOG.warnf("database away: %s", failure.getMessage());
            return HttpProblem.builder()
                    .withStatus(Status.SERVICE_UNAVAILABLE)
                    .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                    .withDetail("The database does not answer; nothing was stored. Try again.")
                    .withHeader("Retry-After", RETRY_SECONDS)
                    .build();
        }
        LOG.error("unexpected failure", failure);
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && isOutageState(sql);
    }

    /** Connection exceptions (08), insufficient resources (53), operator intervention (57P), system errors (58). */
    private static boolean isOutageState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).contains("Acquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.startsWith("58");
    }
}
