package io.lector.problem;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How JSON is read: strictly. What is written twice, unknown or of another type is refused, not guessed at. */
@Singleton
public class JsonRules implements ObjectMapperCustomizer {

    static final int MAX_DEPTH = 20;
    static final int MAX_STRING = 64 * 1024;

    /** What stands in for a text that holds them: it must not come back in a reply or a log. */
    static final String CONTROL_CHARACTERS = "must not hold control characters";

    /** For each type, what else could be taken for it. */
    private static final Map<LogicalType, List<CoercionInputShape>> TYPES = Map.of(
            LogicalType.Textual,
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Integer,
                    List.of(CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Boolean),
            LogicalType.Float,
                    List.of(CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Boolean),
            LogicalType.Boolean,
                    List.of(CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Integer),
            LogicalType.Enum, List.of(CoercionInputShape.EmptyString),
            LogicalType.POJO, List.of(CoercionInputShape.EmptyString),
            LogicalType.OtherScalar, List.of(CoercionInputShape.EmptyString, CoercionInputShape.Integer));

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .build());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        TYPES.forEach((type, foreign) ->
                foreign.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.registerModule(new SimpleModule("text")
                .addDeserializer(String.class, new TextReader())
                .addKeyDeserializer(String.class, new NameReader()));
    }

    /** Refuses names of members with control characters, which PostgreSQL cannot store in {@code jsonb} either. */
    private static final class NameReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            return hasControlCharacters(name)
                    ? context.handleWeirdStringValue(String.class, CONTROL_CHARACTERS, CONTROL_CHARACTERS)
                    : name;
        }
    }

    private static boolean hasControlCharacters(String text) {
        return text.codePoints()
                .anyMatch(character -> Character.getType(character) == Character.SURROGATE
                        || Character.isISOControl(character)
                                && character != '\n'
                                && character != '\r'
                                && character != '\t');
    }

    /** Refuses control characters and halves of surrogate pairs, which PostgreSQL cannot store and nobody means to type. */
    private static final class TextReader extends StdScalarDeserializer<String> {

        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (hasControlCharacters(text)) {
                return (String) context.handleWeirdStringValue(String.class, CONTROL_CHARACTERS, CONTROL_CHARACTERS);
            }
            return text;
        }
    }
}
