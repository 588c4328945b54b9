package io.lector.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person, organisation, place, agreement or event that the article names.
 *
 * @param name the name in full: "Volodymyr Zelenskyy"
 * @param aliases other names and spellings that mean the same: "Zelensky", "Ukraine's president"
 * @param role what it is, as of the article, as a noun phrase with its article: "the president of Ukraine"
 * @param noun common noun that asks for it: "country" in "which country"
 * @param definite whether the name takes "the"
 * @param within the place or body that contains it, as an entity's id
 * @param standsFor the entity it speaks or acts for when named instead of it, as "the Kremlin" for Russia
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        Optional<String> role,
        String noun,
        boolean definite,
        boolean plural,
        Optional<String> within,
        Optional<String> standsFor,
        List<Evidence> evidence) {

    public Entity {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }

    /** The name in full, then all other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
