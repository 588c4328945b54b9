package io.lector.gate;

import static io.lector.gate.Items.ask;
import static io.lector.gate.Items.candidate;
import static io.lector.gate.Items.card;
import static io.lector.gate.Items.choice;
import static io.lector.gate.Items.flaws;
import static io.lector.gate.Items.judge;
import static io.lector.gate.Items.whoSaid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Confusion;
import io.lector.question.Distractor;
import io.lector.question.MultipleChoice;
import io.lector.question.MultipleResponse;
import io.lector.question.Option;
import io.lector.question.Process;
import io.lector.question.ShortAnswer;
import io.lector.writing.Candidate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

    @Test
    void a_question_without_a_fact_or_its_evidence_is_rejected() {
        Choice choice = choice("Mara Lind", "Ida Roed", "Per Holm");
        assertTrue(flaws(candidate(new MultipleChoice(card("", "Who came to Lom?"), choice), Slot.WHO))
                .contains("evidence-missing"));
        assertTrue(flaws(candidate(new MultipleChoice(card("no-such-fact", "Who came to Lom?"), choice), Slot.WHO))
                .contains("evidence-missing"));
        Card elsewhere = new Card(
                "x",
                "Who came to Lom?",
                Process.RETRIEVE,
                List.of("lind-opened-bridge"),
                List.of(),
                "",
                List.of(Harbour.evidence(30)));
        assertTrue(flaws(candidate(new MultipleChoice(elsewhere, choice), Slot.WHO))
                .contains("evidence-missing"));
    }

    @Test
    void a_claim_needs_its_speaker_in_the_stem() {
        assertTrue(flaws(ask("lind-says-city-grows", Slot.WHO, "Which city will grow?", "Norhaven", "Skarvik", "Lom"))
                .contains("claim-without-speaker"));
        assertFalse(flaws(ask(
                        "lind-says-city-grows",
                        Slot.WHO,
                        "According to Mara Lind, which city will grow?",
                        "Norhaven",
                        "Skarvik",
                        "Lom"))
                .contains("claim-without-speaker"));
        assertTrue(flaws(judge("lind-says-city-grows", Slot.WHAT, "Norhaven will grow.", true, "Read again."))
                .contains("claim-without-speaker"));
    }

    @Test
    void the_speaker_may_be_the_key() {
        assertFalse(flaws(whoSaid(
                        "lind-says-city-grows",
                        "Who said that Norhaven would grow?",
                        "Mara Lind",
                        "Olof Brandt",
                        "Per Holm"))
                .contains("claim-without-speaker"));
    }

    @Test
    void a_key_that_its_fact_does_not_say_is_rejected() {
        String stem = "Who opened a harbour bridge in Norhaven?";
        assertTrue(flaws(ask("lind-opened-bridge", Slot.WHO, stem, "Per Holm", "Mara Lind", "Ida Roed"))
                .contains("key-unsupported"));
        assertFalse(flaws(ask("lind-opened-bridge", Slot.WHO, stem, "The mayor of Norhaven", "Per Holm", "Ida Roed"))
                .contains("key-unsupported"));
    }

    @Test
    void a_hint_must_not_tell_the_key() {
        assertTrue(hinted("It was Lind.").contains("hint-leaks-key"));
        assertFalse(hinted("It was the mayor of Norhaven.").contains("hint-leaks-key"));
        assertFalse(hinted("It was somebody who governs.").contains("hint-leaks-key"));
    }

    @Test
    void a_hint_must_not_tell_what_would_be_graded_right() {
        assertTrue(hintedWhenTyped("It was the mayor of Norhaven.").contains("hint-leaks-key"));
        assertTrue(hintedWhenTyped("It was Lind.").contains("hint-leaks-key"));
        assertFalse(hintedWhenTyped("It was somebody from Norhaven.").contains("hint-leaks-key"));
    }

    private static Set<String> hintedWhenTyped(String hint) {
        Card plain = card("lind-opened-bridge", "Who opened a harbour bridge on Friday, May 10, 2024?");
        Card card = new Card("x", plain.stem(), Process.RETRIEVE, plain.facts(), List.of(hint), "", plain.evidence());
        var expected = new Expected.Name("Mara Lind", List.of("the mayor of Norhaven"), List.of());
        return flaws(candidate(new ShortAnswer(card, List.of(expected)), Slot.WHO));
    }

    @Test
    void each_of_several_right_statements_must_be_told_by_a_fact_of_the_item() {
        assertFalse(bothSaid("Norhaven agrees to charge a toll for lorries.", "Mara Lind opens a harbour bridge.")
                .contains("key-unsupported"));
        assertTrue(bothSaid("Norhaven agrees to charge a toll for lorries.", "Olof Brandt sells a fish market.")
                .contains("key-unsupported"));
    }

    private static Set<String> bothSaid(String one, String other) {
        Card plain = card("city-agreed-toll", "Which two of these happened in Norhaven, according to the article?");
        Card card = new Card(
                "x",
                plain.stem(),
                Process.INFER,
                List.of("city-agreed-toll", "lind-opened-bridge"),
                List.of(),
                "",
                plain.evidence());
        List<Distractor> wrong = choice("k", "Per Holm leaves Lom.", "Ida Roed sings in Skarvik.")
                .distractors();
        var question = new MultipleResponse(card, List.of(new Option("a", one), new Option("b", other)), wrong);
        return flaws(new Candidate(question, "test", List.of()));
    }

    private static Set<String> hinted(String hint) {
        Card plain = card("lind-opened-bridge", "Who opened a harbour bridge in Norhaven?");
        Card card = new Card("x", plain.stem(), Process.RETRIEVE, plain.facts(), List.of(hint), "", plain.evidence());
        return flaws(candidate(new MultipleChoice(card, choice("Mara Lind", "Per Holm", "Olof Brandt")), Slot.WHO));
    }

    @Test
    void feedback_must_not_tell_the_key() {
        assertTrue(corrected("It was Mara Lind who did.").contains("feedback-leaks-key"));
        assertFalse(corrected("Per Holm is a fisherman.").contains("feedback-leaks-key"));
    }

    private static Set<String> corrected(String feedback) {
        Choice choice = new Choice(
                new Option("k", "Mara Lind"),
                List.of(new Distractor(new Option("d", "Per Holm"), Confusion.ANOTHER_ACTOR, feedback, List.of())));
        return flaws(candidate(
                new MultipleChoice(card("lind-opened-bridge", "Who opened a harbour bridge in Norhaven?"), choice),
                Slot.WHO));
    }

    @Test
    void feedback_on_a_false_statement_must_not_put_it_right() {
        String stem = "Per Holm opened a harbour bridge in Norhaven.";
        assertTrue(flaws(judge("lind-opened-bridge", Slot.WHO, stem, false, "It was Mara Lind."))
                .contains("feedback-leaks-key"));
        assertFalse(flaws(judge("lind-opened-bridge", Slot.WHO, stem, false, "Look at who did it."))
                .contains("feedback-leaks-key"));
    }

    @Test
    void the_explanation_of_a_claim_names_its_speaker_and_tells_dates() {
        assertTrue(explained("Norhaven will grow.").contains("claim-without-speaker"));
        assertTrue(explained("Mara Lind said so last week.").contains("relative-date"));
        assertEquals(Set.of(), explained("Mara Lind said that Norhaven would grow."));
    }

    private static Set<String> explained(String explanation) {
        Card plain = card("lind-says-city-grows", "According to Mara Lind, which city will grow?");
        Card card =
                new Card("x", plain.stem(), Process.RETRIEVE, plain.facts(), List.of(), explanation, plain.evidence());
        return flaws(candidate(new MultipleChoice(card, choice("Norhaven", "Skarvik", "Lom")), Slot.WHO));
    }
}
