package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A copy of the bank about a bridge that we made up, which a test breaks in one place. */
final class MadeUpBank {

    static final String SLUG = "storvik-bridge";
    static final String ENTITIES = "entities.yaml";
    static final String FACTS = "facts.yaml";
    static final String EXPLAINERS = "explainers.yaml";
    static final String QUESTIONS = "questions.yaml";
    static final String REVIEWS = "reviews.yaml";

    private static final Path ORIGINAL = Path.of("src/test/resources/quizbank-made-up");

    private final Path folder;
    private String broken;

    private MadeUpBank(Path folder) {
        this.folder = folder;
    }

    static MadeUpBank in(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new MadeUpBank(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path text() {
        return folder.resolve(SLUG + ".txt");
    }

    Path path(String file) {
        return folder.resolve(SLUG).resolve(file);
    }

    String content(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes other words in place of words that stand exactly once in the file. */
    MadeUpBank with(String file, String before, String after) {
        String content = content(file);
        assertEquals(2, content.split(java.util.regex.Pattern.quote(before), -1).length, before + " once in " + file);
        return containing(file, content.replace(before, after));
    }

    MadeUpBank containing(String file, String content) {
        try {
            Files.writeString(path(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broken = file;
        return this;
    }

    Reading read() {
        return BankFolder.at(folder).read(SLUG);
    }

    /** That the file changed last has this one fault, in the only line that holds {@code marker}. */
    void hasFault(String marker, String field, String reason) {
        assertEquals(List.of(new Fault(broken, line(broken, marker), field, reason)), read().faults());
    }

    int line(String file, String marker) {
        List<String> lines = content(file).lines().toList();
        List<Integer> found = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(marker))
                .mapToObj(i -> i + 1)
                .toList();
        assertEquals(1, found.size(), "lines with " + marker);
        return found.get(0);
    }
}
