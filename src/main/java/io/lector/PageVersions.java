package io.lector;

import io.lector.article.Sha256;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which version of a page or of a widget's file is sent (ETag), and sends none that a browser has already. The widget's
 * modules belong together, so that browsers ask each time; the file's date is no help, for each instance unpacks its own.
 */
@ApplicationScoped
class PageVersions {

    private static final int AFTER_HEADERS = -1000;
    private static final int LENGTH = 24;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.getWithRegex("/(index\\.html|demo\\.css|widget/.+\\.(js|css))?")
                .order(AFTER_HEADERS)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Optional<String> version = version(context.normalizedPath());
        version.ifPresent(tag -> context.response().putHeader(HttpHeaders.ETAG, tag));
        if (version.isPresent() && version.get().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            context.response()
                    .setStatusCode(HttpResponseStatus.NOT_MODIFIED.code())
                    .end();
        } else {
            context.next();
        }
    }

    private Optional<String> version(String path) {
        String file = path.equals("/") ? "/index.html" : path;
        return Optional.ofNullable(versions.get(file)).or(() -> {
            Optional<String> read = read(file);
            if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                read.ifPresent(version -> versions.put(file, version));
            }
            return read;
        });
    }

    /** Weak, for the same file is sent compressed too. */
    private static Optional<String> read(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + file)) {
            if (content == null) {
                return Optional.empty();
            }
            String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Optional.of("W/\"" + Sha256.of(text).substring(0, LENGTH) + "\"");
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
