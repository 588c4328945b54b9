package io.lector.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells a database that is away (503, try again) and a collision (409) from a bug (500, without details). */
@Provider
@Priority(1)
public class OutageMapper extends ExceptionMapperBase<Exception> {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);
    private static final int RETRY_SECONDS = 2;

    @Override
    protected HttpProblem toProblem(Exception failure) {
        if (causes(failure).anyMatch(OutageMapper::isOutage)) {
            LOG.warnf("database away: %s", failure.getMessage());
            return HttpProblem.builder()
                    .withStatus(Status.SERVICE_UNAVAILABLE)
                    .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                    .withDetail("The database does not answer; nothing was stored. Try again.")
                    .withHeader("Retry-After", RETRY_SECONDS)
                    .build();
        }
        if (causes(failure).anyMatch(OutageMapper::isCollision)) {
            return HttpProblem.builder()
                    .withStatus(Status.CONFLICT)
                    .withTitle(Status.CONFLICT.getReasonPhrase())
                    .withDetail("Something was stored or deleted at the same time; nothing was stored. Ask again.")
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

    /** Two at once: a foreign key (23503) that ended, or a key (23505) that began, between looking and storing. */
    private static boolean isCollision(Throwable cause) {
        return cause instanceof SQLException sql
                && List.of("23503", "23505").contains(String.valueOf(sql.getSQLState()));
    }

    /** Roll-backs for the sake of others (40), connection exceptions (08), insufficient resources (53), operator intervention (57P), system errors (58). */
    private static boolean isOutageState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).contains("Acquisition timeout");
        }
        return state.startsWith("40")
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58");
    }
}
