package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.FACTS;
import static io.lector.quizbank.MadeUpBank.SLUG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends OnMadeUpBank {

    private static final String SUMMARY =
            SLUG + ": 10 facts (3 claims), 7 entities, 1 explainers, 10 questions, 2 reviews";

    @Test
    void a_bank_without_faults_is_summed_up() {
        assertEquals(List.of(SUMMARY), check(0));
    }

    @Test
    void every_evidence_holds_against_the_text() {
        assertEquals(List.of(SUMMARY), checkWithText(0));
    }

    @Test
    void the_text_may_have_other_line_ends_and_spaces() throws IOException {
        String text = Files.readString(bank.text());
        Files.writeString(bank.text(), text.replace("\n", "\r\n").replace("closed its", "closed\u00a0its"));
        assertEquals(List.of(SUMMARY), checkWithText(0));
    }

    @Test
    void a_fault_is_named_with_file_line_field_and_reason() {
        bank.with(FACTS, "who: nordferge", "who: nordferg");
        assertEquals(
                List.of(
                        named("who: nordferg", "nordferge-started-service.who", "no entity nordferg"),
                        SLUG + ": not readable; 1 faults"),
                check(1));
    }

    @Test
    void another_quote_is_named() {
        bank.with(FACTS, "\"started the service on Tuesday\"", "\"ended the service on Tuesday\"");
        assertMismatch("ended", "quote", "the text has other words from start to end");
    }

    @Test
    void another_hash_is_named() {
        bank.with(FACTS, "on Tuesday\", sha256: 0", "on Tuesday\", sha256: 1");
        assertMismatch("started the", "sha256", "the sentence at this place is another one in the text");
    }

    @Test
    void another_sentence_is_named() {
        bank.with(FACTS, "sentence: 2, start: 531", "sentence: 9, start: 531");
        assertMismatch("started the", "sentence", "paragraph 5 has no such sentence");
    }

    @Test
    void another_paragraph_is_named() {
        bank.with(FACTS, "paragraph: 5, sentence: 2", "paragraph: 10, sentence: 2");
        assertMismatch("started the", "paragraph", "the text has only 9 paragraphs");
    }

    @Test
    void offsets_outside_the_sentence_are_named() {
        bank.with(FACTS, "start: 531", "start: 440");
        List<String> lines = checkWithText(1);
        assertTrue(lines.get(0).endsWith("start: is before the sentence, which begins at 501"), lines::toString);
        assertTrue(lines.get(1).endsWith("quote: the text has other words from start to end"), lines::toString);
    }

    @Test
    void offsets_behind_the_text_are_named() {
        bank.with(FACTS, "end: 561", "end: 99999");
        assertEquals(3, checkWithText(1).size());
    }

    @Test
    void what_cannot_be_understood_ends_with_two() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertMisunderstood("is no folder", "check", folder.resolve("nowhere"));
        assertMisunderstood("no article oslo", "check", folder, "--article", "oslo");
        assertMisunderstood("cannot be read", "check", folder, "--text", folder.resolve("none.txt"));
        assertMisunderstood("is not UTF-8 text", "check", folder, "--text", latin);
        assertMisunderstood("a command is missing");
        assertMisunderstood("no article in", "check", Files.createDirectory(folder.resolve("empty")));
    }

    @Test
    void the_text_of_one_article_is_not_held_against_another() throws IOException {
        Files.createDirectory(folder.resolve("another"));
        assertMisunderstood("name it with --article", "check", folder, "--text", bank.text());
        assertEquals(
                List.of(SUMMARY),
                CommandOutput.of("check", folder, "--article", SLUG, "--text", bank.text())
                        .lines());
    }

    private void assertMisunderstood(String complaint, Object... arguments) {
        CommandOutput output = CommandOutput.of(arguments);
        assertEquals(2, output.exitCode());
        assertTrue(output.complaint().contains(complaint), output::complaint);
    }

    private void assertMismatch(String marker, String field, String reason) {
        assertEquals(
                List.of(
                        named(marker, "nordferge-started-service.evidence[1]." + field, reason),
                        SUMMARY + "; 1 faults"),
                checkWithText(1));
    }

    private String named(String marker, String field, String reason) {
        return bank.path(FACTS) + ":" + bank.line(FACTS, marker) + ": " + field + ": " + reason;
    }

    private List<String> check(int exitCode) {
        CommandOutput output = CommandOutput.of("check", folder);
        assertEquals(exitCode, output.exitCode());
        return output.lines();
    }

    private List<String> checkWithText(int exitCode) {
        CommandOutput output = CommandOutput.of("check", folder, "--text", bank.text());
        assertEquals(exitCode, output.exitCode());
        return output.lines();
    }
}
