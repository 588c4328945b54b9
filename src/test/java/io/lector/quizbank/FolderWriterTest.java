package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.fact.FactBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as files and read back is the same. */
class FolderWriterTest {

    private static final List<Path> BANKS =
            List.of(Path.of("quizbank"), Path.of("src/test/resources/quizbank-made-up"));

    @TempDir
    Path copies;

    static Stream<FactBook> books() {
        return BANKS.stream().map(BankFolder::at).flatMap(bank -> bank.slugs().stream()
                .map(bank::read)
                .map(reading -> reading.contents().orElseThrow().book()));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_book_that_was_written_is_read_back_without_a_fault(FactBook book) throws IOException {
        String slug = book.article().slug();
        FolderWriter.write(copies.resolve(slug), book);
        Reading reading = BankFolder.at(copies).read(slug);
        assertEquals(List.of(), reading.faults());
        FactBook copy = reading.contents().orElseThrow().book();
        assertEquals(book.article(), copy.article());
        assertEquals(book.entities(), copy.entities());
        assertEquals(book.facts(), copy.facts());
    }
}
