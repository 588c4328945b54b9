package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns YAML nodes into JSON nodes and keeps where each stood.
 *
 * <p>Plain values are read by the core schema of YAML 1.2, as editors do: a date is a text, "no" is a text.
 */
final class YamlTree {

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,18}\\.\\d{0,18}([eE][-+]?\\d{1,2})?");

    /** Hashes are text, also when all their digits happen to be decimal. */
    private static final Set<String> HASHES = Set.of("sha256", "item", "content");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final String name;
    private final List<Fault> faults;

    YamlTree(String name, List<Fault> faults) {
        this.name = name;
        this.faults = faults;
    }

    /** @param root null for a file without content, which reads as a null value */
    YamlFile read(String source, Node root) {
        lines.put("", 1);
        JsonNode tree = root == null ? json.nullNode() : convert(root, "");
        return new YamlFile(name, source, tree, Map.copyOf(lines), Map.copyOf(nodes));
    }

    private JsonNode convert(Node node, String pointer) {
        nodes.put(pointer, node);
        lines.putIfAbsent(pointer, line(node));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean hash = HASHES.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && !hash
                ? plain(scalar.getValue())
                : json.textNode(scalar.getValue());
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = json.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(new Fault(name, line(tuple.getKeyNode()), "", "a list or map where a field's name belongs"));
                continue;
            }
            String field = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(key.getValue())) {
                faults.add(new Fault(name, line(key), key.getValue(), "is given twice"));
                continue;
            }
            lines.put(field, line(key));
            object.set(key.getValue(), convert(tuple.getValueNode(), field));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = json.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(convert(element, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode plain(String value) {
        if (INTEGER.matcher(value).matches()) {
            return json.numberNode(Long.parseLong(value));
        }
        if (DECIMAL.matcher(value).matches()) {
            return json.numberNode(new BigDecimal(value));
        }
        return switch (value) {
            case "", "~", "null" -> json.nullNode();
            case "true" -> json.booleanNode(true);
            case "false" -> json.booleanNode(false);
            default -> json.textNode(value);
        };
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
