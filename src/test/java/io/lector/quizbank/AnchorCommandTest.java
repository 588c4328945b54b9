package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.ENTITIES;
import static io.lector.quizbank.MadeUpBank.FACTS;
import static io.lector.quizbank.MadeUpBank.SLUG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnchorCommandTest extends OnMadeUpBank {

    private static final String ANCHORS = "paragraph: \\d+, sentence: \\d+, start: \\d+, end: \\d+, ";

    @Test
    void anchors_taken_away_come_back_to_the_byte() {
        String before = bank.content(FACTS);
        String bare = before.replaceAll(ANCHORS + "quote: ('Divers)", "paragraph: 8, quote: $1")
                .replaceAll(ANCHORS + "(quote: \"?[^'])", "$1")
                .replaceAll(", sha256: [0-9a-f]{64}", "");
        assertTrue(bare.contains("- {quote: \"started the service on Tuesday\"}"));
        bank.containing(FACTS, bare);
        assertEquals(List.of(SLUG + ": 13 quotes, 11 tied anew, 0 faults"), anchor(0));
        assertEquals(before, bank.content(FACTS));
    }

    @Test
    void a_second_run_changes_nothing() {
        String before = bank.content(FACTS) + bank.content(ENTITIES);
        assertEquals(List.of(SLUG + ": 13 quotes, 0 tied anew, 0 faults"), anchor(0));
        assertEquals(before, bank.content(FACTS) + bank.content(ENTITIES));
    }

    @Test
    void comments_layout_and_line_ends_stay() {
        String windows = bank.content(ENTITIES)
                .replaceFirst(ANCHORS + "quote: \"said(.*?), sha256: \\w{64}", "quote:   \"said$1")
                .replace("- id: storvik\n", "# \ud83c\udf09 the town\n- id: storvik   # here\n")
                .replace("\n", "\r\n");
        String expected = bank.content(ENTITIES)
                .replace("- id: storvik\n", "# \ud83c\udf09 the town\n- id: storvik   # here\n")
                .replace("\n", "\r\n");
        bank.containing(ENTITIES, windows);
        anchor(0);
        assertEquals(expected, bank.content(ENTITIES));
    }

    @Test
    void a_quote_over_several_lines_becomes_one() {
        String before = bank.content(FACTS);
        bank.containing(
                FACTS,
                before.replaceFirst(
                        "- \\{" + ANCHORS + "quote: \"started.*\\}",
                        "- quote: >-\n        started the service\n        on Tuesday"));
        anchor(0);
        assertEquals(before, bank.content(FACTS));
    }

    @Test
    void a_quote_with_marks_of_yaml_is_written_safely() {
        bank.containing(
                FACTS,
                bank.content(FACTS)
                        .replaceFirst(
                                "- \\{" + ANCHORS + "quote: \"started.*\\}",
                                "- quote: ferry company, Nordferge, started the service"));
        anchor(0);
        assertTrue(bank.content(FACTS).contains("quote: \"ferry company, Nordferge, started the service\", sha256"));
        assertEquals(List.of(), bank.read().faults());
    }

    @Test
    void a_quote_that_is_not_there_is_named() {
        bank.with(FACTS, "\"started the service on Tuesday\"", "\"began the service on Tuesday\"");
        assertEquals(
                List.of(
                        complaint("began", "nordferge-started-service", "is not in the text"),
                        SLUG + ": 13 quotes, 0 tied anew, 1 faults"),
                anchor(1));
    }

    @Test
    void a_quote_with_other_capitals_is_told_so() {
        bank.with(FACTS, "\"started the service on Tuesday\"", "\"started the service on tuesday\"");
        assertTrue(anchor(1).get(0).endsWith("but with other quotation marks, dashes or capitals"));
    }

    @Test
    void a_quote_over_two_sentences_is_told_so() {
        bank.with(FACTS, "\"started the service on Tuesday\"", "\"across the harbour. The ferry company\"");
        assertTrue(anchor(1).get(0).endsWith("runs over more than one sentence; quote words of one"));
    }

    @Test
    void a_quote_in_several_sentences_wants_its_paragraph() {
        bank.with(ENTITIES, "paragraph: 2, sentence: 1, start: 46, end: 89, ", "");
        assertTrue(anchor(1)
                .get(0)
                .endsWith("stands in several sentences, in the paragraphs 2, 8;"
                        + " add the paragraph that is meant, or quote more words"));
        bank.with(ENTITIES, "{quote: \"Divers", "{paragraph: 8, quote: \"Divers");
        anchor(0);
        assertTrue(bank.content(ENTITIES).contains("{paragraph: 8, sentence: 1, start: 686"));
    }

    @Test
    void a_comment_inside_evidence_is_not_lost() {
        String commented = bank.content(FACTS)
                .replaceFirst(
                        "- \\{" + ANCHORS + "quote: \"started.*\\}",
                        "- quote: \"started the service on Tuesday\"  # why?\n      paragraph: 5");
        bank.containing(FACTS, commented);
        assertTrue(anchor(1).get(0).contains("has a comment inside, which would be lost"));
        assertEquals(commented, bank.content(FACTS));
    }

    @Test
    void a_corrected_sentence_is_named_to_be_read_again() throws IOException {
        String corrected = Files.readString(bank.text()).replace("buses were full", "trains were late");
        Files.writeString(bank.text(), corrected.replace("Last week", "And before\n\nLast week"));
        List<String> lines = anchor(0);
        assertTrue(lines.get(0)
                .contains("nordferge-started-service.evidence[1]: the sentence around the quote has changed"));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("was in paragraph 9, is in paragraph 10")));
        assertEquals(0, CommandOutput.of("check", folder, "--text", bank.text()).exitCode());
    }

    @Test
    void the_text_may_be_a_page_and_is_read_alike_by_check() throws IOException {
        String page = ArticleText.of(Files.readString(bank.text())).paragraphs().stream()
                .map(paragraph -> "<p onclick='steal()'>" + paragraph.text() + "</p>")
                .collect(Collectors.joining("<script>steal()</script>"));
        Path html = Files.writeString(Files.createTempDirectory("page").resolve("page.html"), page);
        assertEquals(1, CommandOutput.of("check", folder, "--text", html).exitCode());
        assertEquals(
                0,
                CommandOutput.of("anchor", folder, "--article", SLUG, "--text", html)
                        .exitCode());
        assertEquals(0, CommandOutput.of("check", folder, "--text", html).exitCode());
    }

    private String complaint(String marker, String fact, String reason) {
        return bank.path(FACTS) + ":" + bank.line(FACTS, marker) + ": " + fact + ".evidence[1].quote: " + reason;
    }

    private List<String> anchor(int exitCode) {
        CommandOutput output = CommandOutput.of("anchor", folder, "--article", SLUG, "--text", bank.text());
        assertEquals(exitCode, output.exitCode(), output::toString);
        return output.lines();
    }
}
