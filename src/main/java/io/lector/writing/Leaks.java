package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a stem tells its own answer. */
final class Leaks {

    private Leaks() {}

    static boolean reveals(Material material, String stem, Filler key) {
        Filler bare = key instanceof Location location ? location.place() : key;
        if (bare instanceof Mention mention) {
            return mention.entities().stream().map(material.book()::entity).anyMatch(entity -> names(stem, entity));
        }
        String words = material.fillers().text(bare);
        return Words.contains(stem, words) || Words.covered(words, stem) >= 0.5;
    }

    /** Whether the text names the entity, by any of its names or a form of one: "Turkish" tells Turkey. */
    static boolean names(String text, Entity entity) {
        if (entity.names().stream().anyMatch(name -> Words.contains(text, name))) {
            return true;
        }
        Set<String> words = Words.content(text);
        boolean proper = entity.type() == EntityType.PERSON || entity.type() == EntityType.PLACE;
        return proper
                && distinctive(entity).stream().anyMatch(root -> words.stream().anyMatch(w -> w.startsWith(root)));
    }

    private static List<String> distinctive(Entity entity) {
        return Words.content(entity.name()).stream()
                .filter(word ->
                        word.length() > 3 && Words.content(entity.name()).size() <= 3)
                .filter(word ->
                        entity.name().contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)))
                .map(word ->
                        entity.type() == EntityType.PLACE ? word.substring(0, Math.max(4, word.length() - 2)) : word)
                .toList();
    }
}
