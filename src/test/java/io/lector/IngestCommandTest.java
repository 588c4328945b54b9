package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.ingest.IngestCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command refuses before it begins, writing nothing. */
class IngestCommandTest {

    private static final Path TEXT = Path.of("src/test/resources/articles/arendal-ferry.txt");

    @TempDir
    Path folder;

    private String refused(int code, Object... arguments) throws IOException {
        List<Path> before = content();
        StringWriter complaint = new StringWriter();
        CommandLine command = new CommandLine(new IngestCommand()).setErr(new PrintWriter(complaint));
        assertEquals(
                code, command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new)));
        assertEquals(before, content());
        return complaint.toString();
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("arendal-ferries"));
        Files.writeString(taken.resolve("facts.yaml"), "[]");
        assertTrue(refused(2, TEXT, "--out", taken).contains("holds files"));
    }

    @Test
    void a_folder_that_no_bank_could_have_is_not_made() throws IOException {
        assertTrue(refused(2, TEXT, "--out", folder.resolve("Arendal Ferries")).contains("kebab-case"));
    }

    @Test
    void a_day_that_is_none_and_a_file_that_is_not_there_are_named() throws IOException {
        Path out = folder.resolve("arendal-ferries");
        assertTrue(refused(2, TEXT, "--published", "yesterday", "--out", out).contains("--published yesterday"));
        assertTrue(refused(2, folder.resolve("nothing.txt"), "--out", out).contains("cannot be read"));
    }

    @Test
    void what_is_no_article_is_refused_with_the_reason() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Too short to be an article.");
        Path out = folder.resolve("a-note");
        assertTrue(refused(1, note, "--published", "2025-03-12", "--out", out).contains("words"));
    }
}
