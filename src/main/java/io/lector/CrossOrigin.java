package io.lector;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets the pages of the configured origins call the API (CORS). To others nothing is said, and their browsers keep the
 * reply from them. Tokens are sent in a header and never by cookie, so that no credentials are ever allowed.
 */
@ApplicationScoped
class CrossOrigin {

    private static final int BEFORE_ALL = Integer.MIN_VALUE + 5;
    private static final int NO_CONTENT = 204;
    private static final String A_DAY = "86400";

    private final Set<String> origins;

    CrossOrigin(StartConfig config) {
        this.origins = config.corsOrigins().map(Set::copyOf).orElse(Set.of());
    }

    void register(@Observes Router router) {
        if (!origins.isEmpty()) {
            router.route("/api/*").order(BEFORE_ALL).handler(this::admit);
        }
    }

    private void admit(RoutingContext context) {
        HttpServerResponse response = context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            context.next();
            return;
        }
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Location, Retry-After");
        boolean preflight = context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (preflight) {
            response.setStatusCode(NO_CONTENT)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type, If-None-Match")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY)
                    .end();
        } else {
            context.next();
        }
    }
}
