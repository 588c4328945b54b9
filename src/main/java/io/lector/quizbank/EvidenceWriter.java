package io.lector.quizbank;

import com.fasterxml.jackson.databind.node.TextNode;
import io.lector.language.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Writes places in the text into a YAML file: nothing of it changes but the fields of evidence. */
final class EvidenceWriter {

    private record Edit(int start, int end, String text) {}

    private final YamlFile file;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>(Comparator.reverseOrder());

    EvidenceWriter(YamlFile file) {
        this.file = file;
    }

    /** Notes a place. Gives a fault when writing it would lose a comment. */
    Optional<Fault> put(Entry evidence, Quoted place) {
        if (isThere(evidence, place)) {
            return Optional.empty();
        }
        MappingNode mapping = (MappingNode) file.nodes().get(evidence.pointer());
        int start = offset(mapping.getStartMark());
        int end = mapping.getFlowStyle() == FlowStyle.FLOW ? offset(mapping.getEndMark()) : endOfValues(mapping);
        if (holdsComment(mapping, start, end)) {
            return Optional.of(
                    evidence.fault("has a comment inside, which would be lost; put it on a line of its own"));
        }
        edits.put(start, new Edit(start, end, flow(evidence, place)));
        return Optional.empty();
    }

    private static boolean isThere(Entry evidence, Quoted place) {
        Sentence sentence = place.sentence();
        return EvidenceRules.ANCHORS.stream().allMatch(evidence::has)
                && evidence.number("paragraph") == sentence.paragraph()
                && evidence.number("sentence") == sentence.number()
                && evidence.number("start") == place.start()
                && evidence.number("end") == place.end()
                && evidence.text("sha256").equals(sentence.sha256());
    }

    /** The end mark of a text over several lines lies behind its line end. */
    private int endOfValues(MappingNode mapping) {
        Node last = mapping.getValue().get(mapping.getValue().size() - 1).getValueNode();
        return file.source()
                .substring(0, offset(last.getEndMark()))
                .stripTrailing()
                .length();
    }

    /** Marks count code points, strings UTF-16 code units. */
    private int offset(Mark mark) {
        return file.source().offsetByCodePoints(0, mark.getIndex());
    }

    private boolean holdsComment(MappingNode mapping, int start, int end) {
        StringBuilder between = new StringBuilder(file.source().substring(start, end));
        List<ScalarNode> scalars = mapping.getValue().stream()
                .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                .map(ScalarNode.class::cast)
                .toList();
        for (ScalarNode scalar : scalars) {
            for (int i = offset(scalar.getStartMark()); i < Math.min(end, offset(scalar.getEndMark())); i++) {
                between.setCharAt(i - start, ' ');
            }
        }
        return between.indexOf("#") >= 0;
    }

    private String flow(Entry evidence, Quoted place) {
        Sentence sentence = place.sentence();
        return "{paragraph: " + sentence.paragraph() + ", sentence: " + sentence.number() + ", start: " + place.start()
                + ", end: " + place.end() + ", quote: " + quote(evidence.at("quote")) + ", sha256: "
                + hash(sentence.sha256()) + "}";
    }

    /** In the author's own quotation marks where there are any. */
    private String quote(Entry quote) {
        ScalarNode node = (ScalarNode) file.nodes().get(quote.pointer());
        String written = file.source().substring(offset(node.getStartMark()), offset(node.getEndMark()));
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        return quoted && !written.contains("\n")
                ? written
                : TextNode.valueOf(quote.text()).toString();
    }

    /** A hash that would read as a number is a text only between quotation marks. */
    private static String hash(String hash) {
        return hash.chars().filter(Character::isLetter).count() > 1 ? hash : '"' + hash + '"';
    }

    /** The file with all that was put. */
    String text() {
        StringBuilder text = new StringBuilder(file.source());
        edits.values().forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
        return text.toString();
    }

    int changes() {
        return edits.size();
    }
}
