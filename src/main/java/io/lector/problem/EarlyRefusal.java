package io.lector.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem document for a request of which not a byte of the body is read: the connection is closed instead. */
final class EarlyRefusal {

    /** For so long the caller has time to read the reply; a connection that is closed at once may lose it. */
    private static final long LINGER_MILLIS = 1_000;

    private EarlyRefusal() {}

    static void send(RoutingContext context, int status, String detail) {
        String title = HttpResponseStatus.valueOf(status).reasonPhrase();
        JsonObject problem = new JsonObject()
                .put("type", ProblemShape.typeOf(title).toString())
                .put("status", status)
                .put("title", title)
                .put("detail", detail)
                .put("instance", context.request().path());
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemShape.MEDIA_TYPE)
                .end(problem.toBuffer())
                .onComplete(sent -> context.vertx().setTimer(LINGER_MILLIS, timer -> context.request()
                        .connection()
                        .close()));
    }
}
