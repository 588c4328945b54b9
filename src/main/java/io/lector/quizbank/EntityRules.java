package io.lector.quizbank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of an entity. */
final class EntityRules {

    static final List<Rule> ALL = List.of(
            EvidenceRules::quoteIsShort,
            EvidenceRules::isAnchored,
            (entity, names) -> names.missingEntity(entity.at("within")),
            (entity, names) -> names.missingEntity(entity.at("standsFor")),
            (entity, names) -> noCycle(entity, "within", names),
            (entity, names) -> noCycle(entity, "standsFor", names));

    private EntityRules() {}

    private static Stream<Fault> noCycle(Entry entity, String relation, Names names) {
        List<String> path = new ArrayList<>();
        String next = entity.text("id");
        while (!next.isEmpty() && !path.contains(next)) {
            path.add(next);
            next = names.entity(next).map(found -> found.text(relation)).orElse("");
        }
        return next.isEmpty() || !next.equals(entity.text("id"))
                ? Stream.of()
                : Stream.of(entity.at(relation).fault("goes in a circle: " + String.join(" → ", path) + " → " + next));
    }
}
