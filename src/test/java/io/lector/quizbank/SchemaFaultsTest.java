package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.ENTITIES;
import static io.lector.quizbank.MadeUpBank.FACTS;
import static io.lector.quizbank.MadeUpBank.QUESTIONS;
import static io.lector.quizbank.MadeUpBank.REVIEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFaultsTest extends OnMadeUpBank {

    @Test
    void a_missing_field_is_named_at_its_entry() {
        bank.with(ENTITIES, "  name: Nordferge\n", "").hasFault("- id: nordferge", "nordferge.name", "is missing");
    }

    @Test
    void an_unknown_field_is_named_with_the_fields_there_are() {
        bank.with(FACTS, "preposition: across", "prepositon: across");
        List<Fault> faults = bank.read().faults();
        assertEquals(2, faults.size());
        assertTrue(faults.stream()
                .anyMatch(fault -> fault.field().equals("ferry-carries-passengers.where.prepositon")
                        && fault.reason().equals("is no field here; fields are preposition, place")));
    }

    @Test
    void an_id_that_is_not_kebab_case_is_explained() {
        bank.with(FACTS, "id: bridge-opened", "id: Bridge opened")
                .containing(QUESTIONS, bank.content(QUESTIONS).replace("bridge-opened", "Bridge opened"));
        assertEquals(
                "\"Bridge opened\" is not right: small letters, digits and single hyphens, such as kaja-kallas",
                bank.read().faults().get(0).reason());
    }

    @Test
    void a_word_outside_a_closed_set_is_named_with_the_set() {
        bank.with(ENTITIES, "type: organisation\n  name: Nordferge", "type: company\n  name: Nordferge")
                .hasFault(
                        "type: company",
                        "nordferge.type",
                        "\"company\" is none of person, organisation, place, agreement, event, thing");
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_a_fault() {
        bank.with(FACTS, "from: 1974-01-01", "from: 1974-02-30")
                .hasFault(
                        "1974-02-30",
                        "bridge-opened.when.from",
                        "\"1974-02-30\" is no day of the calendar written as 2025-05-10");
    }

    @Test
    void a_number_where_a_text_belongs_is_to_be_quoted() {
        bank.with(FACTS, "written: four", "written: 4")
                .hasFault(
                        "written: 4",
                        "divers-found-rust.howMany.written",
                        "should be a text; put 4 in quotation marks");
    }

    @Test
    void a_number_is_either_a_value_or_a_range() {
        bank.with(FACTS, "value: 4,", "value: 4, max: 5,")
                .hasFault("max: 5", "divers-found-rust.howMany.max", "does not belong here");
    }

    @Test
    void a_reason_has_one_form() {
        bank.with(FACTS, "why: {because: the buses were full}", "why: {because: the buses were full, cause: buses}")
                .hasFault("cause: buses", "nordferge-started-service.why", "takes just one of because, purpose, cause");
    }

    @Test
    void a_claim_without_a_speaker_is_a_fault() {
        bank.with(FACTS, "said: {speaker: tomas-berg, verb: warn}", "said: {verb: warn}")
                .hasFault("said: {verb: warn}", "berg-repairs-longer.said.speaker", "is missing");
    }

    @Test
    void a_fact_without_evidence_is_a_fault() {
        bank.with(FACTS, evidenceOf("bridge-opened"), "  evidence: []\n")
                .with(QUESTIONS, "facts: [bridge-opened]}", "facts: [last-inspection]}")
                .with(QUESTIONS, "facts: [bridge-opened, last-inspection", "facts: [last-inspection");
        Fault fault = bank.read().faults().get(0);
        assertEquals(
                new Fault(
                        FACTS, bank.line(FACTS, "evidence: []"), "bridge-opened.evidence", "has fewer than 1 entries"),
                fault);
    }

    private String evidenceOf(String id) {
        String content = bank.content(FACTS);
        int start = content.indexOf("  evidence:", content.indexOf("- id: " + id));
        return content.substring(start, content.indexOf("\n\n", start) + 1);
    }

    @Test
    void an_option_without_feedback_is_a_fault() {
        bank.with(QUESTIONS, ", feedback: He is the one who warned.", "")
                .hasFault("{text: Tomas Berg", "who-warned.options[1].feedback", "is missing");
    }

    @Test
    void one_hint_is_too_few() {
        bank.with(
                        QUESTIONS,
                        "hints: [After the bridge was shut., One day after.]",
                        "hints: [After the bridge was shut.]")
                .hasFault("hints: [After the bridge was shut.]", "when-ferry.hints", "has fewer than 2 entries");
    }

    @Test
    void an_order_of_two_is_too_short() {
        bank.with(QUESTIONS, "The bridge was fully inspected, ", "")
                .hasFault("sequence:", "in-order.sequence", "has fewer than 3 entries");
    }

    @Test
    void a_field_of_another_kind_does_not_belong_to_a_question() {
        bank.with(QUESTIONS, "  extra: [a diver]", "  extra: [a diver]\n  holds: true");
        assertEquals("who-is-what.holds", bank.read().faults().get(0).field());
    }

    @Test
    void an_edit_belongs_to_an_edited_item_only() {
        bank.with(REVIEWS, "decision: edited", "decision: rejected")
                .hasFault("decision: rejected", "fedcba9876543210.edit", "does not belong here");
    }

    @Test
    void all_faults_of_all_files_are_collected() {
        bank.with(FACTS, "written: four", "written: 4")
                .with(ENTITIES, "  name: Nordferge\n", "")
                .with(QUESTIONS, "facts: [berg-repairs-longer]", "facts: [nobody]");
        assertEquals(
                List.of("nordferge.name", "divers-found-rust.howMany.written", "who-warned.facts[1]"),
                bank.read().faults().stream().map(Fault::field).toList());
        assertTrue(bank.read().contents().isEmpty());
    }

    @Test
    void a_file_that_is_needed_and_missing_is_a_fault() throws IOException {
        Files.delete(bank.path(FACTS));
        assertEquals(List.of(new Fault(FACTS, 1, "", "is missing")), bank.read().faults());
    }

    @Test
    void a_file_with_a_mistyped_name_is_a_fault() throws IOException {
        Files.move(bank.path(REVIEWS), bank.path("review.yml"));
        Fault fault = bank.read().faults().get(0);
        assertEquals("review.yml", fault.file());
        assertTrue(fault.reason().startsWith("is no file of a bank; the files are article.yaml"));
    }

    @Test
    void an_empty_file_is_a_fault() {
        bank.containing(FACTS, "# nothing yet\n");
        assertEquals(List.of(new Fault(FACTS, 1, "", "is empty")), bank.read().faults());
    }
}
