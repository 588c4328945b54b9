package io.lector.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** Pages of published content as JSON, rendered once for each state of the bank. */
@ApplicationScoped
class RenderedPages {

    private static final int KEPT = 1_000;

    private final ObjectMapper json;
    private final Cache<List<Object>, byte[]> rendered =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    RenderedPages(ObjectMapper json) {
        this.json = json;
    }

    /**
     * UTF-8 JSON of a page.
     *
     * @param name everything the page depends on, the bank's hash included
     */
    byte[] render(List<Object> name, Supplier<Page<?>> page) {
        return rendered.get(name, absent -> write(page.get()));
    }

    private byte[] write(Page<?> page) {
        try {
            return json.writeValueAsBytes(page);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
