package io.lector.gate;

import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandsAloneTest {

    private static boolean alone(String stem) {
        return !flaws(choose(stem, "Zed Alpha", "Yan Beta", "Xi Gamma")).contains("stands-alone");
    }

    @Test
    void a_pronoun_without_antecedent_does_not_stand_alone() {
        for (String stem : List.of(
                "Where did he travel?",
                "What did she say about tolls?",
                "Who did they meet in Lom?",
                "Why was it closed?",
                "What is their plan?",
                "When did Mara Lind open this?",
                "Who works here?",
                "What did Norhaven tell us?")) {
            assertFalse(alone(stem), stem);
        }
    }

    @Test
    void these_may_mean_the_options_that_follow() {
        assertTrue(alone("Put these events of Norhaven in order: which one came first?"));
        assertTrue(flaws(Items.type("lind-opened-bridge", io.lector.fact.Slot.WHO, "Who opened these?", "Mara Lind"))
                .contains("stands-alone"));
    }

    @Test
    void a_pronoun_with_its_antecedent_in_the_stem_stands_alone() {
        for (String stem : List.of(
                "Where did Mara Lind say she would travel?",
                "Who said that he would pay a toll?",
                "Which city opened its bridge in 2024?",
                "Who is proud of their cranes?",
                "In her speech, what did Mara Lind promise?",
                "Why is it important for Norhaven to charge a toll?",
                "Who was it who opened a tunnel in Lom?",
                "Which of these did Mara Lind open?",
                "Why did lorry drivers sell their trucks?")) {
            assertTrue(alone(stem), stem);
        }
    }

    @Test
    void a_definite_noun_that_says_not_which_does_not_stand_alone() {
        for (String stem : List.of(
                "What did the leader say?",
                "Where were the talks?",
                "Who owns the company?",
                "Who signed the new agreement?",
                "What did the mayor tell Per Holm in Lom?",
                "When did the war begin?")) {
            assertFalse(alone(stem), stem);
        }
    }

    @Test
    void a_definite_noun_that_says_which_stands_alone() {
        for (String stem : List.of(
                "What did the leader of Vestland say?",
                "Where were the talks between Lom and Skarvik?",
                "What did the mayor, Mara Lind, say?",
                "Who signed the Lom agreement?",
                "Who attended the meeting held in Lom?",
                "Who was the first mayor?",
                "Which firm runs a line that the firm wants to close?",
                "Who paid the _____?")) {
            assertTrue(alone(stem), stem);
        }
    }

    @Test
    void a_description_that_the_article_gives_to_one_entity_stands_alone() {
        assertTrue(alone("What did the ferry company buy?"));
        assertFalse(alone("What did the fishing company buy?"));
    }

    @Test
    void a_word_that_compares_with_something_untold_does_not_stand_alone() {
        assertFalse(alone("What did Mara Lind also open?"));
        assertFalse(alone("What had Mara Lind opened earlier?"));
        assertTrue(alone("Who arrived earlier than Mara Lind?"));
        assertTrue(alone("What did Mara Lind open instead of a tunnel?"));
    }
}
