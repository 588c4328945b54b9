package io.lector.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;

/**
 * Pages of published content as JSON, rendered once for each state of an article. What was sent before and is still true
 * is sent again straight from the event loop; the first call, and one that asks a condition or for
 * another form, goes to the resource.
 */
@ApplicationScoped
class ReplyCache {

    private static final int MAX_BYTES = 32 << 20;
    private static final String JSON = "application/json";

    /** Behind the filters that add headers, in front of the resources. */
    private static final int ORDER = 100;

    /** @param published the state of the article that it tells of */
    private record Reply(PublishedBank published, String tag, Buffer body) {}

    private final Bank bank;
    private final ObjectMapper json;
    private final Cache<String, Reply> replies = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String uri, Reply reply) -> uri.length() + reply.body().length())
            .build();

    ReplyCache(Bank bank, ObjectMapper json) {
        this.bank = bank;
        this.json = json;
    }

    void route(@Observes Router router) {
        router.get("/api/v1/articles/*").order(ORDER).handler(this::sendAgain);
    }

    private void sendAgain(RoutingContext call) {
        Reply reply = replies.getIfPresent(call.request().uri());
        if (reply == null || !bank.isCurrent(reply.published()) || isParticular(call.request())) {
            call.next();
            return;
        }
        call.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.ETAG, reply.tag())
                .end(reply.body());
    }

    /** Whether a call asks a condition, or for another form than JSON. */
    private static boolean isParticular(HttpServerRequest call) {
        String accept = call.getHeader(HttpHeaders.ACCEPT);
        return call.headers().contains(HttpHeaders.IF_NONE_MATCH)
                || call.headers().contains(HttpHeaders.IF_MATCH)
                || accept != null && !accept.equals("*/*") && !accept.startsWith(JSON);
    }

    /**
     * UTF-8 JSON of a page, kept for the next call of the same address.
     *
     * @param uri path and query as they were sent
     * @param tag the ETag as a header holds it
     */
    byte[] render(String uri, PublishedBank published, String tag, Page<?> page) {
        try {
            byte[] body = json.writeValueAsBytes(page);
            replies.put(uri, new Reply(published, tag, Buffer.buffer(body)));
            return body;
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
