package io.lector.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells a database that is away (503, try again) and a collision (409) from a bug (500, without details). */
@Provider
@Priority(1)
public class OutageMapper extends ExceptionMapperBase<Exception> {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);
    private static final int RETRY_SECONDS = 2;

    @Override
    protected HttpProblem toProblem(Exception failure) {
        if (Outage.caused(failure) || Outage.causes(failure).anyMatch(OutageMapper::isRolledBack)) {
            LOG.warnf("database away: %s", failure.getMessage());
            return HttpProblem.builder()
                    .withStatus(Status.SERVICE_UNAVAILABLE)
                    .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                    .withDetail(
                            "The database does not answer. Send the same again: what was stored after all is not stored twice.")
                    .withHeader("Retry-After", RETRY_SECONDS)
                    .build();
        }
        if (Outage.causes(failure).anyMatch(OutageMapper::isCollision)) {
            return HttpProblem.builder()
                    .withStatus(Status.CONFLICT)
                    .withTitle(Status.CONFLICT.getReasonPhrase())
                    .withDetail("Something was stored or deleted at the same time; nothing was stored. Ask again.")
                    .build();
        }
        LOG.error("unexpected failure", failure);
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    /** Two at once: a foreign key (23503) that ended, or a key (23505) that began, between looking and storing. */
    private static boolean isCollision(Throwable cause) {
        return cause instanceof SQLException sql
                && List.of("23503", "23505").contains(String.valueOf(sql.getSQLState()));
    }

    /** Rolled back for the sake of others. */
    private static boolean isRolledBack(Throwable cause) {
        return cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("40");
    }
}
