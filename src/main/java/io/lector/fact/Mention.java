package io.lector.fact;

import java.util.List;

/** One or more entities of the article, in the order in which they are told. */
public record Mention(List<String> entities) implements Filler {

    public Mention {
        entities = List.copyOf(entities);
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("a mention of nobody");
        }
    }
}
