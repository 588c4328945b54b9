package io.lector.fact;

import java.util.List;

/**
 * A noun phrase that is not an entity of the article.
 *
 * @param words the whole phrase with its article ("a 30-day ceasefire"), without the number that a {@link Quantity} adds
 * @param type what kind of thing it is, so that it is asked with the right word and compared with its like
 * @param plural whether a verb agrees with it in the plural
 * @param noun common noun that asks for it ("state company" in "which state company"); may be empty
 * @param aliases other ways of saying it that count as the same answer
 */
public record Phrase(String words, EntityType type, boolean plural, String noun, List<String> aliases)
        implements Filler {

    public Phrase {
        aliases = List.copyOf(aliases);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a phrase without words");
        }
    }
}
