package io.lector.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expected answers of the test table by their id. */
record ExpectedAnswers(Map<String, Expected> byId) {

    static ExpectedAnswers load() {
        try (InputStream file = ExpectedAnswers.class.getResourceAsStream("/grading/expected.csv")) {
            Map<String, Expected> byId = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1))
                    .forEach(fields -> byId.put(fields[0], expected(fields)));
            return new ExpectedAnswers(byId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Expected get(String id) {
        return byId.get(id);
    }

    Collection<Expected> all() {
        return byId.values();
    }

    private static Expected expected(String[] fields) {
        String shown = fields[2];
        return switch (fields[1]) {
            case "name" -> new Expected.Name(shown, list(fields[3]), list(fields[4]));
            case "words" -> new Expected.Words(shown, list(fields[3]), list(fields[4]));
            case "amount" ->
                new Expected.Amount(shown, new BigDecimal(fields[3]), new BigDecimal(fields[4]), fields[5]);
            default ->
                new Expected.Day(
                        shown, LocalDate.parse(fields[3]), LocalDate.parse(fields[4]), LocalDate.parse(fields[5]));
        };
    }

    private static List<String> list(String field) {
        return field.isBlank()
                ? List.of()
                : Arrays.stream(field.split(";")).map(String::strip).toList();
    }
}
