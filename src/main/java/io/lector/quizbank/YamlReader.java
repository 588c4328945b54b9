package io.lector.quizbank;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a file of plain YAML: one document of maps, lists and values, without anchors, aliases and tags. */
final class YamlReader {

    private static final int DEEPEST = 30;

    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    private YamlReader(String name) {
        this.name = name;
    }

    /** The file if it can be read; every fault that was found goes to {@code faults}. */
    static Optional<YamlFile> read(String name, byte[] content, List<Fault> faults) {
        YamlReader reader = new YamlReader(name);
        Optional<YamlFile> file = reader.decoded(content).flatMap(reader::parsed);
        faults.addAll(reader.faults);
        return file;
    }

    private Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return failed(1, "is not UTF-8 text; save the file with the encoding UTF-8");
        }
    }

    private Optional<YamlFile> parsed(String source) {
        try {
            findWhatIsNotPlain(source);
            if (!faults.isEmpty()) {
                return Optional.empty();
            }
            Node root = yaml().compose(new StringReader(source));
            YamlTree tree = new YamlTree(name, faults);
            return Optional.of(tree.read(source, root));
        } catch (MarkedYAMLException e) {
            return failed(e.getProblemMark().getLine() + 1, YamlReasons.of(e));
        } catch (ReaderException e) {
            int position =
                    source.offsetByCodePoints(0, Math.min(e.getPosition(), source.codePointCount(0, source.length())));
            return failed(lineAt(source, position), "holds a control character that cannot be seen; delete it");
        } catch (YAMLException e) {
            return failed(1, "cannot be read as YAML: " + e.getMessage());
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        return new Yaml(options);
    }

    /** Looks at the events before the tree is made: an alias could make it endless. */
    private void findWhatIsNotPlain(String source) {
        int documents = 0;
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(source))) {
            int line = event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                failed(line, "lists and fields are nested too deeply");
                return;
            }
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                failed(line, "a second document begins here; a file holds one, delete the line ---");
            }
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                failed(
                        line,
                        "& and * have a meaning in YAML that is not used here;"
                                + " put text that begins with one of them in quotation marks");
            }
            if (tag(event).isPresent()) {
                failed(
                        line,
                        "! has a meaning in YAML that is not used here;"
                                + " put text that begins with it in quotation marks");
            }
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        if (event instanceof CollectionStartEvent collection) {
            return Optional.ofNullable(collection.getTag());
        }
        return Optional.empty();
    }

    private static int lineAt(String source, int offset) {
        return 1
                + (int) source.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private <T> Optional<T> failed(int line, String reason) {
        faults.add(new Fault(name, line, "", reason));
        return Optional.empty();
    }
}
