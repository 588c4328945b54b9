package io.lector.problem;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;

/** Whether a failure means that the database is away: then nothing else will work either, and trying later may. */
public final class Outage {

    private static final int DEEPEST_CAUSE = 20;

    /** Connection exceptions, insufficient resources, operator intervention, system errors. */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    private Outage() {}

    public static boolean caused(Throwable failure) {
        return causes(failure).anyMatch(Outage::isOne);
    }

    /** What led to a failure, with what was suppressed on the way: a commit that broke off tells why only there. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(suppressed -> Stream.iterate(
                                        suppressed, it -> it != null, Throwable::getCause)
                                .limit(DEEPEST_CAUSE))));
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && hasOutageState(sql);
    }

    private static boolean hasOutageState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).contains("Acquisition timeout");
        }
        return STATES.stream().anyMatch(state::startsWith);
    }
}
