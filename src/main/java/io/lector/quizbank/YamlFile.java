package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file that was read: its tree, and where each part of it stands.
 *
 * @param source the file's text, to which the marks of the nodes point
 * @param lines JSON pointer to line, from 1; for a field the line of its name
 * @param nodes JSON pointer to the node with its exact marks
 */
record YamlFile(String name, String source, JsonNode tree, Map<String, Integer> lines, Map<String, Node> nodes) {

    private static final Pattern STEP = Pattern.compile("/([^/]*)");

    Entry root() {
        return new Entry(this, "", tree);
    }

    /** The line of that place, or of the nearest place around it that is there. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place)) {
            if (place.isEmpty()) {
                return 1;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.get(place);
    }

    Fault fault(String pointer, String reason) {
        return new Fault(name, line(pointer), field(pointer), reason);
    }

    /** How a person names that place: entries of a list file by their id, other places in lists counted from 1. */
    private String field(String pointer) {
        StringBuilder field = new StringBuilder();
        Matcher steps = STEP.matcher(pointer);
        for (boolean first = true; steps.find(); first = false) {
            String step = steps.group(1).replace("~1", "/").replace("~0", "~");
            if (first && tree.isArray()) {
                field.append(nameOfEntry(Integer.parseInt(step)));
            } else if (tree.at(pointer.substring(0, steps.start())).isArray()) {
                field.append('[').append(Integer.parseInt(step) + 1).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step);
            }
        }
        return field.toString();
    }

    private String nameOfEntry(int index) {
        JsonNode entry = tree.path(index);
        String id = entry.path("id").asText(entry.path("item").asText(""));
        return id.isBlank() ? "[" + (index + 1) + "]" : id;
    }
}
