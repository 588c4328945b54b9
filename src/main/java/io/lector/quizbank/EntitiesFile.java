package io.lector.quizbank;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;

/** {@code entities.yaml}: the people, organisations, places, agreements and events of an article. */
final class EntitiesFile {

    private EntitiesFile() {}

    /** @param entity without faults */
    static Entity entity(Entry entity, int revision) {
        return new Entity(
                entity.text("id"),
                Words.constant(EntityType.class, entity.text("type")),
                entity.text("name"),
                entity.texts("aliases"),
                entity.optional("role"),
                entity.text("noun"),
                entity.flag("definite"),
                entity.flag("plural"),
                entity.optional("within"),
                entity.optional("standsFor"),
                EvidenceList.of(entity, revision));
    }
}
