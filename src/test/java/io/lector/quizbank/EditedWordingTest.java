package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.REVIEWS;
import static io.lector.quizbank.MadeUpBank.SLUG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits in a bank's files, which {@code check} holds to the rules that generated items have passed. */
class EditedWordingTest extends OnMadeUpBank {

    @Test
    void a_wording_that_gives_the_key_away_is_named_with_its_rule() {
        GeneratedItem item = draft();
        review(item, "Is it " + item.question().key().text() + "?", "");
        List<String> lines = check(1);
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("reviews.yaml:1: ") && line.contains("stem-leaks-key: ")),
                lines::toString);
    }

    @Test
    void a_wording_is_kept_despite_rules_that_the_editor_names() {
        GeneratedItem item = draft();
        String stem = "Is it " + item.question().key().text() + "?";
        Review.Edit edit = new Review.Edit(Optional.of(stem), Optional.empty(), List.of(), List.of());
        List<String> broken = EditedWording.flaws(
                        item, edit, bank.read().contents().orElseThrow().book())
                .stream()
                .map(flaw -> flaw.split(":")[0])
                .distinct()
                .toList();
        assertTrue(broken.contains("stem-leaks-key"), broken::toString);
        review(item, stem, "despite: " + broken);
        assertEquals(1, check(0).size());
    }

    @Test
    void a_rule_that_does_not_exist_is_named() {
        GeneratedItem item = draft();
        review(item, item.question().card().stem(), "despite: [no-such-rule]");
        assertTrue(check(1).get(0).contains("despite: no rule no-such-rule"));
    }

    @Test
    void the_generated_wording_put_in_again_has_no_fault() {
        GeneratedItem item = draft();
        review(item, item.question().card().stem(), "");
        assertEquals(1, check(0).size());
    }

    @Test
    void what_was_overruled_is_told_with_the_reason() {
        GeneratedItem item = draft();
        review(item, "Is it " + item.question().key().text() + "?", "despite: [stem-leaks-key]");
        GeneratedItem edited = Generation.of(bank.read().contents().orElseThrow()).items().stream()
                .filter(other -> other.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("shorter (despite stem-leaks-key)"), edited.reasons());
    }

    private GeneratedItem draft() {
        return Generation.of(bank.read().contents().orElseThrow()).items(Status.DRAFT).stream()
                .filter(item -> item.itemClass().equals("short-answer/who"))
                .findFirst()
                .orElseThrow();
    }

    private void review(GeneratedItem item, String stem, String despite) {
        bank.containing(
                REVIEWS,
                "- {item: " + item.id() + ", content: " + item.content() + ", decision: edited, reason: shorter, "
                        + "edit: {stem: \"" + stem + "\"" + (despite.isEmpty() ? "" : ", " + despite) + "}}\n");
    }

    private List<String> check(int exitCode) {
        CommandOutput output = CommandOutput.of("check", folder, "--article", SLUG);
        assertEquals(exitCode, output.exitCode(), output::toString);
        return output.lines();
    }
}
