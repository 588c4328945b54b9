package io.lector.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many items of each class strict readers found acceptable, on articles that were not used to write its rules. */
public final class ItemClasses {

    private static final String COUNTED = "item-classes.tsv";
    private static final int ENOUGH = 20;
    private static final double BAR = 0.95;

    /** How many items of a class strict readers accepted. @param acceptable of so many that were read */
    public record Count(int acceptable, int read) {

        private boolean isGood() {
            return read >= ENOUGH && acceptable >= BAR * read;
        }
    }

    private final Map<String, Count> counts;

    private ItemClasses(Map<String, Count> counts) {
        this.counts = counts;
    }

    /** The counts that are kept with the program. */
    public static ItemClasses counted() {
        try (InputStream file = ItemClasses.class.getResourceAsStream(COUNTED)) {
            return of(new String(file.readAllBytes(), UTF_8).lines());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param lines class, acceptable, read and date, apart by tabs; what begins with # is a comment */
    static ItemClasses of(Stream<String> lines) {
        return new ItemClasses(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])))));
    }

    /** Nothing when no item of that class was ever read. */
    public Optional<Count> count(String itemClass) {
        return Optional.ofNullable(counts.get(itemClass));
    }

    /** Whether items of that class may be published by themselves. */
    public boolean areGood(String itemClass) {
        return counts.getOrDefault(itemClass, new Count(0, 0)).isGood();
    }
}
