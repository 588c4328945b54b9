package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a JSON Schema complains about, in words that help who wrote the file. */
final class SchemaReasons {

    /** Editors show the same words beside a text that does not match its pattern. */
    static final String PATTERN_REASON = "patternErrorMessage";

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "array", "a list",
            "object", "fields with values",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false");

    private static final int SHOWN = 60;

    private SchemaReasons() {}

    /** JSON pointer to what is wrong; a missing field counts as a place of its own. */
    static String place(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        boolean aboutField =
                message.getType().equals("required") || message.getType().equals("additionalProperties");
        return aboutField && message.getProperty() != null
                ? place + "/" + message.getProperty().replace("~", "~0").replace("/", "~1")
                : place;
    }

    static String of(ValidationMessage message) {
        JsonNode limit = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is no field here; fields are " + fields(message);
            case "false" -> "does not belong here";
            case "type" -> type(message.getInstanceNode(), limit);
            case "enum" -> shown(message) + " is none of " + String.join(", ", texts(limit));
            case "pattern" -> shown(message) + " is not right: " + explained(message);
            case "format" -> shown(message) + " is no " + formatted(limit.asText());
            case "minLength" -> "is empty";
            case "maxLength" -> "is longer than " + limit + " characters";
            case "minItems" -> "has fewer than " + limit + " entries";
            case "maxItems" -> "has more than " + limit + " entries";
            case "minimum" -> shown(message) + " is less than " + limit;
            case "uniqueItems" -> "names something twice";
            case "minProperties", "maxProperties" -> "takes just one of " + fields(message);
            default -> message.getError();
        };
    }

    private static String type(JsonNode found, JsonNode wanted) {
        List<String> names = wanted.isArray() ? texts(wanted) : List.of(wanted.asText());
        String should = "should be "
                + String.join(" or ", names.stream().map(TYPES::get).toList());
        if (found.isNull()) {
            return should + ", is empty";
        }
        boolean quotes = found.isValueNode() && !found.isTextual() && names.contains("string");
        return should + (quotes ? "; put " + found.asText() + " in quotation marks" : "");
    }

    private static String formatted(String format) {
        return switch (format) {
            case "date" -> "day of the calendar written as 2025-05-10";
            case "date-time" -> "time written as 2025-05-14T04:00:00-04:00";
            default -> "address";
        };
    }

    private static String explained(ValidationMessage message) {
        return Schemas.around(message.getSchemaLocation())
                .path(PATTERN_REASON)
                .asText("should match " + message.getSchemaNode().asText());
    }

    private static String fields(ValidationMessage message) {
        List<String> names = new ArrayList<>();
        Schemas.around(message.getSchemaLocation())
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return String.join(", ", names);
    }

    private static String shown(ValidationMessage message) {
        String text = message.getInstanceNode().asText();
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
