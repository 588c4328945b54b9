package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.question.Confusion;
import java.util.List;
import java.util.Optional;

/**
 * A wrong answer before it is an option.
 *
 * @param text as an option shows it
 * @param entity the entity it names, if it names one
 * @param source the fact it is right about, or that says something else of it
 */
record Wrong(String text, Confusion confusion, Optional<Entity> entity, Optional<Fact> source) {

    List<Evidence> evidence() {
        return source.map(fact -> List.of(fact.evidence().get(0))).orElse(List.of());
    }
}
