package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed in the code has a name each in JSON, and the API document knows the same ones. */
class TypeNamesTest {

    @ParameterizedTest
    @ValueSource(classes = {Action.class, Reply.class})
    void every_case_has_its_name_in_json_and_in_the_document(Class<?> type) {
        Set<Class<?>> cases = Set.of(type.getPermittedSubclasses());
        Map<String, Class<?>> inJson = Stream.of(
                        type.getAnnotation(JsonSubTypes.class).value())
                .collect(Collectors.toMap(JsonSubTypes.Type::name, JsonSubTypes.Type::value));
        assertEquals(cases, Set.copyOf(inJson.values()));

        Schema schema = type.getAnnotation(Schema.class);
        assertEquals(cases, Set.of(schema.oneOf()));
        Map<String, Class<?>> inDocument = Stream.of(schema.discriminatorMapping())
                .collect(Collectors.toMap(DiscriminatorMapping::value, DiscriminatorMapping::schema));
        assertEquals(inJson, inDocument);
    }
}
