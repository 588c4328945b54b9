package io.lector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The news sentences with gold question-answer pairs of plroit/qasrl-gs, two files of comma-separated values. */
final class QaSrlData {

    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");
    private static final String BETWEEN_ANSWERS = "~!~";

    private QaSrlData() {}

    /** The sentences that have gold pairs, in the order of the file. */
    static List<QaSrlSentence> in(Path folder) throws IOException {
        Map<String, QaSrlSentence> sentences = new LinkedHashMap<>();
        for (Map<String, String> row : rows(folder.resolve("qasrl_wikinews.dev.full.csv"))) {
            List<String> tokens = List.of(row.get("tokens").split(" "));
            sentences.put(row.get("qasrl_id"), new QaSrlSentence(tokens, new ArrayList<>()));
        }
        for (Map<String, String> row : rows(folder.resolve("qasrl_wikinews.dev.gold.csv"))) {
            QaSrlSentence sentence = sentences.get(row.get("qasrl_id"));
            sentence.roles().add(role(row, sentence.tokens()));
        }
        return sentences.values().stream()
                .filter(sentence -> !sentence.roles().isEmpty())
                .toList();
    }

    private static QaSrlRole role(Map<String, String> row, List<String> tokens) {
        List<List<String>> answers = Arrays.stream(row.get("answer_range").split(BETWEEN_ANSWERS))
                .map(range -> range.split(":"))
                .map(range -> tokens.subList(Integer.parseInt(range[0]), Integer.parseInt(range[1])))
                .toList();
        return new QaSrlRole(Integer.parseInt(row.get("verb_idx")), row.get("wh"), answers);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> lines =
                Files.readAllLines(file).stream().map(QaSrlData::fields).toList();
        List<String> names = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(fields -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, names.size()).forEach(column -> row.put(names.get(column), fields.get(column)));
                    return row;
                })
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find() && (field.start() < line.length() || line.endsWith(","))) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }
}
