package io.lector.question;

import io.lector.fact.Evidence;
import java.util.List;

/**
 * What every question has, whatever its kind.
 *
 * @param id stable: a hash of article slug, fact ids, kind and slot
 * @param stem what is asked, understandable without the article in view
 * @param facts ids of the facts it asks about, the asked one first
 * @param hints from vague to telling, none of them the key
 * @param explanation one or two sentences told with the key
 * @param evidence where the article says what makes the key right
 */
public record Card(
        String id,
        String stem,
        Process process,
        List<String> facts,
        List<String> hints,
        String explanation,
        List<Evidence> evidence) {

    public Card {
        facts = List.copyOf(facts);
        hints = List.copyOf(hints);
        evidence = List.copyOf(evidence);
    }
}
