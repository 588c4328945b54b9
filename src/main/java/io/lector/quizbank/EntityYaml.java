package io.lector.quizbank;

import io.lector.fact.Entity;
import io.lector.fact.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity as {@code entities.yaml} writes it: {@link EntitiesFile} the other way. */
final class EntityYaml {

    private EntityYaml() {}

    static Map<String, Object> of(Entity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entity.id());
        fields.put("type", word(entity.type()));
        fields.put("name", entity.name());
        putUnlessEmpty(fields, "aliases", entity.aliases());
        entity.role().ifPresent(role -> fields.put("role", role));
        putUnlessEmpty(fields, "noun", entity.noun());
        putIf(fields, "definite", entity.definite());
        putIf(fields, "plural", entity.plural());
        entity.within().ifPresent(whole -> fields.put("within", whole));
        entity.standsFor().ifPresent(other -> fields.put("standsFor", other));
        putUnlessEmpty(fields, "evidence", evidence(entity.evidence()));
        return fields;
    }

    static List<Map<String, Object>> evidence(List<Evidence> places) {
        return places.stream().map(EntityYaml::evidence).toList();
    }

    private static Map<String, Object> evidence(Evidence place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("paragraph", place.paragraph());
        fields.put("sentence", place.sentence());
        fields.put("start", place.start());
        fields.put("end", place.end());
        fields.put("quote", place.quote());
        fields.put("sha256", place.sha256());
        return fields;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void putIf(Map<String, Object> fields, String name, boolean flag) {
        if (flag) {
            fields.put(name, true);
        }
    }

    static void putUnlessEmpty(Map<String, Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    static void putUnlessEmpty(Map<String, Object> fields, String name, List<?> list) {
        if (!list.isEmpty()) {
            fields.put(name, list);
        }
    }
}
