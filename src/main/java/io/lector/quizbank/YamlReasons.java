package io.lector.quizbank;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains about, in words that help who wrote the file. */
final class YamlReasons {

    private static final Map<String, String> HELP = new LinkedHashMap<>();

    static {
        HELP.put("(TAB)", "a tab where only spaces may indent");
        HELP.put("mapping values are not allowed", "a colon in the middle of a text; put the text in quotation marks");
        HELP.put("expected alphabetic or numeric character", "text that begins with & or * must be in quotation marks");
        HELP.put("found unexpected end of stream", "a quotation mark or bracket is opened and never closed");
        HELP.put(
                "expected ',' or",
                "a comma or closing bracket is missing, or a text with a comma or question mark"
                        + " is not in quotation marks");
        HELP.put(
                "expected <block end>",
                "is indented unlike its neighbours, or goes on behind a closing quotation mark");
        HELP.put("could not find expected ':'", "a name without a colon behind it");
        HELP.put("that cannot start any token", "text that begins with @, ` or % must be in quotation marks");
        HELP.put("expected the node content", "a bracket, comma, colon or hyphen where a value belongs");
        HELP.put(
                "expected '<document start>'",
                "lines at the left edge that are neither all fields nor all entries of a list");
        HELP.put(
                "sequence entries are not allowed",
                "an entry of a list behind something else; begin a new line before the hyphen");
        HELP.put("unknown escape character", "\\ has a meaning between double quotation marks; use single ones");
    }

    private YamlReasons() {}

    static String of(MarkedYAMLException e) {
        String problem = e.getProblem();
        return HELP.entrySet().stream()
                .filter(help -> problem.contains(help.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("cannot be read as YAML: " + problem);
    }
}
