package io.lector.fact;

import java.util.Optional;

/**
 * The act of saying that a claim rests on.
 *
 * @param speaker whom the article names as the source: an entity, or a phrase unique in the article
 * @param verb lemma of the reporting verb that takes a that-clause, such as "say", "insist" or "warn"
 */
public record Said(Filler speaker, String verb, Optional<Moment> when, Optional<Location> where) {}
