package io.lector.intent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a resource of this package, cells apart by tabs; lines that start with # are left out, empty ones kept. */
final class Table {

    private Table() {}

    static List<String[]> read(String name) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of a cell, which stand apart by bars; "who wrote/made it" is two. */
    static Stream<String> phrases(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .flatMap(phrase -> spelledOut(List.of(phrase.split(" "))));
    }

    /** One phrase for each choice among the alternatives; the alternative "-" leaves its word out. */
    private static Stream<String> spelledOut(List<String> words) {
        if (words.isEmpty()) {
            return Stream.of("");
        }
        List<String> rest = spelledOut(words.subList(1, words.size())).toList();
        return Stream.of(words.get(0).split("/"))
                .map(word -> word.equals("-") ? "" : word)
                .flatMap(word -> rest.stream().map(more -> (word + " " + more).strip()));
    }

    /** The different words of a list. */
    static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
