package io.lector.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses compressed bodies: a few bytes could unpack to more than the memory holds. */
@ApplicationScoped
class PlainBody {

    private static final int AFTER_LIMIT = Integer.MIN_VALUE + 11;
    private static final int UNSUPPORTED = 415;

    void register(@Observes Router router) {
        router.route("/api/*").order(AFTER_LIMIT).handler(PlainBody::refuseCompressed);
    }

    private static void refuseCompressed(RoutingContext context) {
        String encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.strip().equalsIgnoreCase("identity")) {
            context.next();
        } else {
            EarlyRefusal.send(context, UNSUPPORTED, "The body must not be compressed; leave out Content-Encoding.");
        }
    }
}
