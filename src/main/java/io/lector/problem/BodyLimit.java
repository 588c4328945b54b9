package io.lector.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Refuses bodies that are too large: those that say so before a byte is read, others as soon as it shows. The framework
 * has a limit too, above this one; it refuses without a problem document.
 */
@ApplicationScoped
class BodyLimit {

    static final long MAX_BYTES = 256 * 1024;

    private static final int FIRST = Integer.MIN_VALUE + 10;
    private static final int TOO_LARGE = 413;
    private static final String LIMIT = "lector.body-limit";

    private final Map<String, Long> larger;

    BodyLimit(@All List<LargeBody> larger) {
        this.larger = larger.stream().collect(Collectors.toMap(LargeBody::path, LargeBody::maxBytes));
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::refuseLargeBody);
    }

    /** Not a byte of the body is read: the connection is closed instead. */
    private void refuseLargeBody(RoutingContext context) {
        long limit = larger.getOrDefault(context.request().path(), MAX_BYTES);
        context.put(LIMIT, limit);
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isWithin(length, limit)) {
            context.next();
        } else {
            EarlyRefusal.send(context, TOO_LARGE, StatusWords.of(TOO_LARGE));
        }
    }

    private static boolean isWithin(String length, long limit) {
        try {
            return Long.parseLong(length) <= limit;
        } catch (NumberFormatException broken) {
            return false;
        }
    }

    /** More was sent than is read. */
    static final class Exceeded extends IOException {}

    /** Stops reading a body that did not say how long it is. */
    @Provider
    public static class Reading implements ReaderInterceptor {

        private final CurrentVertxRequest request;

        Reading(CurrentVertxRequest request) {
            this.request = request;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            long limit = request.getCurrent().<Long>get(LIMIT, MAX_BYTES);
            context.setInputStream(new Counted(context.getInputStream(), limit));
            return context.proceed();
        }
    }

    /** Tells it. */
    @Provider
    public static class ExceededMapper extends ExceptionMapperBase<Exceeded> {

        @Override
        protected HttpProblem toProblem(Exceeded tooMuch) {
            return problem();
        }
    }

    static HttpProblem problem() {
        Status status = Status.REQUEST_ENTITY_TOO_LARGE;
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(StatusWords.of(TOO_LARGE))
                .withHeader("Connection", "close")
                .build();
    }

    /** A stream that ends in {@link Exceeded} behind the limit. */
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new Exceeded();
            }
        }
    }
}
