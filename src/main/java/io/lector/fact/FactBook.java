package io.lector.fact;

import io.lector.article.Article;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is known of one article: its entities and its facts, in the order of the article. */
public final class FactBook {

    private final Article article;
    private final Map<String, Entity> entities;
    private final Map<String, Fact> facts;

    public FactBook(Article article, Collection<Entity> entities, Collection<? extends Fact> facts) {
        this.article = article;
        this.entities = byId(entities, Entity::id);
        this.facts = byId(facts, Fact::id);
    }

    private static <T> Map<String, T> byId(Collection<? extends T> all, Function<T, String> id) {
        return all.stream()
                .collect(Collectors.toMap(
                        id,
                        thing -> thing,
                        (first, second) -> {
                            throw new IllegalArgumentException("two with the id " + id.apply(first));
                        },
                        LinkedHashMap::new));
    }

    public Article article() {
        return article;
    }

    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** @throws IllegalArgumentException if the article names no such entity */
    public Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id);
        }
        return entity;
    }
}
