package io.lector.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a body, in the words of JSON and of the field, never of our classes.
 *
 * @param field path in the body, "response.choices[0]"; empty for the body as a whole
 */
record JsonFault(String field, String message) {

    /** What is expected of a value that is neither an enum nor an object. */
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "must be text",
            Boolean.class, "must be true or false",
            boolean.class, "must be true or false",
            Integer.class, "must be a whole number",
            int.class, "must be a whole number",
            UUID.class, "must be a UUID in its 36 characters");

    static JsonFault of(JsonProcessingException found) {
        String field = pathOf(found);
        Throwable cause = found instanceof JsonMappingException && found.getCause() instanceof JacksonException inner
                ? inner
                : found;
        if (cause instanceof InputCoercionException) {
            return new JsonFault(field, "the number is out of range");
        }
        if (cause instanceof StreamConstraintsException) {
            return new JsonFault("", "nested too deeply, or a name, number or text is too long");
        }
        if (cause instanceof StreamReadException broken) {
            return new JsonFault("", "not JSON, or a name twice in one object" + at(broken.getLocation()));
        }
        return new JsonFault(
                field,
                cause instanceof MismatchedInputException other ? mismatch(other) : "null, or not valid in itself");
    }

    private static String at(JsonLocation place) {
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String pathOf(JsonProcessingException found) {
        if (!(found instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() != null) {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String mismatch(MismatchedInputException found) {
        if (found instanceof UnrecognizedPropertyException unknown) {
            return "not known here; known are " + sorted(unknown.getKnownPropertyIds());
        }
        if (found instanceof InvalidTypeIdException untold) {
            return "an object with one of the fields "
                    + fields(untold.getBaseType().getRawClass());
        }
        if (found instanceof InvalidNullException) {
            return "must not be null";
        }
        if (found instanceof InvalidFormatException malformed
                && JsonRules.CONTROL_CHARACTERS.equals(malformed.getValue())) {
            return JsonRules.CONTROL_CHARACTERS;
        }
        return expected(found.getTargetType());
    }

    private static String sorted(Collection<?> names) {
        return names == null
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** The fields that tell the permitted subtypes of a sealed type apart. */
    private static String fields(Class<?> sealed) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        return permitted == null
                ? "its kinds"
                : Arrays.stream(permitted)
                        .filter(Class::isRecord)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", "));
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "has a wrong type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getFields())
                            .filter(Field::isEnumConstant)
                            .map(JsonFault::nameOf)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        String object = type.isSealed() ? "an object with one of the fields " + fields(type) : "must be an object";
        return PLAIN.getOrDefault(type, object);
    }

    private static String nameOf(Field constant) {
        JsonProperty name = constant.getAnnotation(JsonProperty.class);
        return name == null ? constant.getName() : name.value();
    }

    /** As a field error; the body as a whole is called "body". */
    List<Refusal.FieldError> errors() {
        return List.of(new Refusal.FieldError(field.isEmpty() ? ProblemShape.BODY : field, message));
    }
}
