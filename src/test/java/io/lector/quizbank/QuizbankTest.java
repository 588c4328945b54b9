package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bank of this repository, without the articles' texts. */
class QuizbankTest {

    private static final Path QUIZBANK = Path.of("quizbank");

    @Test
    void there_is_an_article() {
        assertFalse(BankFolder.at(QUIZBANK).slugs().isEmpty());
    }

    @TestFactory
    List<DynamicTest> every_article_is_without_a_fault() {
        return BankFolder.at(QUIZBANK).slugs().stream()
                .map(slug -> DynamicTest.dynamicTest(
                        slug,
                        () -> assertEquals(
                                List.of(), BankFolder.at(QUIZBANK).read(slug).faults())))
                .toList();
    }

    @Test
    void the_packed_bank_has_the_same_articles() {
        try (BankFolder packed = BankFolder.packed()) {
            assertEquals(BankFolder.at(QUIZBANK).slugs(), packed.slugs());
        }
    }

    @TestFactory
    List<DynamicTest> every_review_decides_on_what_is_generated_now() {
        return BankFolder.at(QUIZBANK).slugs().stream()
                .map(slug -> DynamicTest.dynamicTest(slug, () -> {
                    Contents contents =
                            BankFolder.at(QUIZBANK).read(slug).contents().orElseThrow();
                    assertEquals(List.of(), Generation.of(contents).stale());
                }))
                .toList();
    }
}
