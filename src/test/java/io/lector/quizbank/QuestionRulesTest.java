package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.EXPLAINERS;
import static io.lector.quizbank.MadeUpBank.QUESTIONS;
import static io.lector.quizbank.MadeUpBank.REVIEWS;

import org.junit.jupiter.api.Test;

class QuestionRulesTest extends OnMadeUpBank {

    @Test
    void a_question_cites_facts_that_exist() {
        bank.with(QUESTIONS, "facts: [berg-repairs-longer]", "facts: [berg]")
                .hasFault("facts: [berg]", "who-warned.facts[1]", "no fact berg");
    }

    @Test
    void an_option_names_facts_that_exist() {
        bank.with(QUESTIONS, "facts: [council-agreed-loan]}", "facts: [loan]}")
                .hasFault("facts: [loan]", "why-ferry.options[3].facts[1]", "no fact loan");
    }

    @Test
    void a_statement_is_taken_from_facts_that_exist() {
        bank.with(QUESTIONS, "mistaken: [town-closed-bridge]", "mistaken: [closed]")
                .hasFault("mistaken", "bridge-shut-for-good.mistaken[1]", "no fact closed");
    }

    @Test
    void no_two_questions_have_the_same_id() {
        bank.with(QUESTIONS, "- id: in-order", "- id: when-ferry # again")
                .hasFault("# again", "when-ferry.id", "is the id of two entries");
    }

    @Test
    void a_choice_has_one_key() {
        bank.with(QUESTIONS, "confusion: another-reason", "key: true")
                .hasFault("options: # one", "why-ferry.options", "have 2 with key: true; this kind needs exactly one");
    }

    @Test
    void a_multiple_response_has_two_keys_or_more() {
        bank.with(
                        QUESTIONS,
                        "{text: The repairs could take longer, key: true",
                        "{text: The repairs could take longer, confusion: overreach")
                .hasFault(
                        "options: # several",
                        "which-claims.options",
                        "have 1 with key: true; this kind needs two or more");
    }

    @Test
    void one_option_is_wrong() {
        bank.with(
                        QUESTIONS,
                        "{text: The bridge opened in 1974, confusion: claim-as-fact",
                        "{text: The bridge opened in 1974, key: true")
                .hasFault("options: # several", "which-claims.options", "have none that is wrong");
    }

    @Test
    void a_distractor_names_its_confusion() {
        bank.with(QUESTIONS, "confusion: another-speaker, ", "")
                .hasFault("{text: Ingrid Solheim", "who-warned.options[2].confusion", "is missing");
    }

    @Test
    void a_key_has_no_confusion() {
        bank.with(QUESTIONS, "{text: Tomas Berg, key: true", "{text: Tomas Berg, key: true, confusion: overreach")
                .hasFault("{text: Tomas Berg", "who-warned.options[1].confusion", "does not belong to a right option");
    }

    @Test
    void options_differ() {
        bank.with(QUESTIONS, "{text: New cables came late", "{text: the mayor ordered it!")
                .hasFault("ordered it!", "why-ferry.options[3].text", "says the same as one before it");
    }

    @Test
    void prompts_differ() {
        bank.with(QUESTIONS, "{prompt: Tomas Berg", "{prompt: Ingrid Solheim")
                .hasFault("option: an engineer", "who-is-what.pairs[2].prompt", "says the same as one before it");
    }

    @Test
    void a_hint_keeps_the_key() {
        bank.with(QUESTIONS, "It was not a politician.", "It was tomas berg.")
                .hasFault("tomas berg.", "who-warned.hints[1]", "gives the key away");
    }

    @Test
    void a_hint_keeps_a_typed_key_under_any_name() {
        bank.with(QUESTIONS, "Its name begins with N.", "It is Nord-Ferge.")
                .hasFault("It is Nord-Ferge.", "who-carries.hints[2]", "gives the key away");
    }

    @Test
    void a_hint_keeps_a_date() {
        bank.with(QUESTIONS, "[After the bridge was shut., One day after.]", "[After., \"Tuesday, May 14, 2024.\"]")
                .hasFault("[After.", "when-ferry.hints[2]", "gives the key away");
    }

    @Test
    void feedback_on_a_distractor_keeps_the_key() {
        bank.with(QUESTIONS, "She gave the end of June as the date.", "Tomas Berg said so.")
                .hasFault("{text: Ingrid", "who-warned.options[2].feedback", "gives the key away");
    }

    @Test
    void a_false_statement_names_what_was_changed() {
        bank.with(QUESTIONS, "  confusion: overreach\n", "")
                .hasFault(
                        "- id: bridge-shut-for-good",
                        "bridge-shut-for-good.confusion",
                        "is missing: what was changed in a statement that is false");
    }

    @Test
    void an_expected_range_goes_up() {
        bank.with(QUESTIONS, "min: 200, max: 250", "min: 251, max: 250")
                .hasFault("min: 251", "how-many-passengers.amount.min", "is more than max");
    }

    @Test
    void an_expected_span_runs_forward() {
        bank.with(QUESTIONS, "from: 2024-05-14}", "from: 2024-05-14, to: 2024-05-13}")
                .hasFault("to: 2024-05-13", "when-ferry.day.to", "is before from");
    }

    @Test
    void an_explainer_has_at_most_sixty_words() {
        bank.with(
                        EXPLAINERS,
                        "A mayor leads a town council.",
                        "word ".repeat(47).strip())
                .hasFault("  sentences:", "who-ingrid-solheim.sentences", "have 61 words; an explainer has at most 60");
    }

    @Test
    void a_sentence_stands_on_something() {
        bank.with(EXPLAINERS, ", facts: [solheim-shut-until-june]", "")
                .hasFault(
                        "Ingrid Solheim says",
                        "who-ingrid-solheim.sentences[1]",
                        "stands either on facts or on background with its source");
    }

    @Test
    void a_sentence_stands_on_facts_that_exist() {
        bank.with(EXPLAINERS, "facts: [solheim-shut-until-june]", "facts: [solheim]")
                .hasFault("facts: [solheim]", "who-ingrid-solheim.sentences[1].facts[1]", "no fact solheim");
    }

    @Test
    void an_explainer_is_about_an_entity_that_exists() {
        bank.with(EXPLAINERS, "entity: ingrid-solheim", "entity: solheim")
                .hasFault("entity: solheim", "who-ingrid-solheim.entity", "no entity solheim");
    }

    @Test
    void an_item_is_decided_on_once() {
        bank.with(
                        REVIEWS,
                        "item: fedcba9876543210, content: 0a1b2c3d4e5f",
                        "item: 0123456789abcdef, content: 001122334455")
                .hasFault("decision: edited", "0123456789abcdef.item", "is decided on twice for the same content");
    }
}
