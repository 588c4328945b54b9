package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of the bank's files, as packed with the program. Safe for use by many threads. */
final class Schemas {

    private static final String FOLDER = "classpath:quizbank/schema/";

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();

    /** Knows the editors' keyword for an explained pattern besides the standard ones. */
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword(SchemaReasons.PATTERN_REASON))
                    .build()));

    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What the schema has against a file, by the JSON pointer to it. @param schema "facts" */
    static Map<String, String> reasons(YamlFile file, String schema) {
        if (file.tree().getNodeType() == JsonNodeType.NULL) {
            return Map.of("", "is empty");
        }
        Map<String, List<ValidationMessage>> byPlace = new LinkedHashMap<>();
        for (ValidationMessage message : schema(schema).validate(file.tree())) {
            byPlace.computeIfAbsent(SchemaReasons.place(message), place -> new ArrayList<>())
                    .add(message);
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        byPlace.forEach((place, messages) -> reasons.put(place, SchemaReasons.of(mostTelling(messages))));
        return reasons;
    }

    /** A value of the wrong type breaks every other keyword too, without saying more. */
    private static ValidationMessage mostTelling(Collection<ValidationMessage> messages) {
        return messages.stream()
                .filter(message -> message.getType().equals("type"))
                .findFirst()
                .orElse(messages.iterator().next());
    }

    /** The part of a schema in which a keyword stands. */
    static JsonNode around(SchemaLocation keyword) {
        String pointer = keyword.getFragment().toString();
        return FACTORY.getSchema(new SchemaLocation(keyword.getAbsoluteIri()), CONFIG)
                .getSchemaNode()
                .at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static JsonSchema schema(String name) {
        return SCHEMAS.computeIfAbsent(
                name, key -> FACTORY.getSchema(SchemaLocation.of(FOLDER + key + ".schema.json"), CONFIG));
    }
}
