package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.explainer.Explainer;
import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Quantity;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.question.Confusion;
import io.lector.question.DateQuestion;
import io.lector.question.Distractor;
import io.lector.question.ItemId;
import io.lector.question.Matching;
import io.lector.question.MultipleChoice;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the records are that come out of the files. */
class BankFolderTest {

    private static final Contents CONTENTS = BankFolder.at(Path.of("src/test/resources/quizbank-made-up"))
            .read(MadeUpBank.SLUG)
            .contents()
            .orElseThrow();

    @Test
    void an_article_has_its_dateline() {
        assertEquals(
                Instant.parse("2024-05-15T05:00:00Z"), CONTENTS.book().article().published());
        assertEquals(LocalDate.of(2024, 5, 15), CONTENTS.book().article().dateline());
    }

    @Test
    void an_entity_has_what_contains_it_and_what_it_stands_for() {
        assertEquals(Optional.of("storvik"), CONTENTS.book().entity("town-hall").within());
        assertEquals(
                Optional.of("town-council"), CONTENTS.book().entity("town-hall").standsFor());
        assertEquals("company", CONTENTS.book().entity("nordferge").noun());
    }

    @Test
    void a_fact_has_its_slots() {
        Fact fact = fact("town-closed-bridge");
        assertInstanceOf(StatedFact.class, fact);
        assertEquals(
                new Predicate("close", "", Predicate.Tense.PAST, "", "", false, false, false, false),
                fact.slots().did());
        assertEquals(new Mention(List.of("storvik")), fact.slots().who());
        assertEquals(
                Optional.of(new Mention(List.of("harbour-bridge"))),
                fact.slots().filler(Slot.WHAT));
        assertEquals(
                Optional.of(new Reason(Reason.Link.BECAUSE, "divers found rust on the cables")),
                fact.slots().filler(Slot.WHY));
    }

    @Test
    void several_subjects_an_action_and_a_circumstance_are_read() {
        Fact fact = fact("council-agreed-loan");
        assertEquals(
                new Mention(List.of("town-council", "storvik")), fact.slots().who());
        assertEquals(
                Optional.of(new Action("borrow money for new cables")),
                fact.slots().filler(Slot.WHAT));
        assertEquals(
                Optional.of(new Phrase("without a vote", EntityType.THING, false, "", List.of())),
                fact.slots().filler(Slot.HOW));
    }

    @Test
    void a_claim_has_its_speaker_and_the_place_of_saying() {
        Claim claim = assertInstanceOf(Claim.class, fact("solheim-no-danger"));
        assertEquals(new Mention(List.of("ingrid-solheim")), claim.said().speaker());
        assertEquals(
                Optional.of(new Location("at", new Mention(List.of("town-hall")))),
                claim.said().where());
        assertEquals("Monday, May 13, 2024", claim.said().when().orElseThrow().shown());
    }

    @Test
    void times_without_words_for_readers_get_them() {
        assertEquals("Tuesday, May 14, 2024", when("nordferge-started-service").shown());
        assertEquals("March 2019", when("last-inspection").shown());
        assertEquals("1974", when("bridge-opened").shown());
        assertEquals("the end of June 2024", when("solheim-shut-until-june").shown());
        assertEquals(LocalDate.of(2019, 3, 31), when("last-inspection").to());
        assertEquals(LocalDate.of(1974, 12, 31), when("bridge-opened").to());
    }

    @Test
    void a_number_is_whole_and_written() {
        Quantity range = fact("ferry-carries-passengers")
                .slots()
                .filler(Slot.HOW_MANY, Quantity.class)
                .orElseThrow();
        assertEquals(
                new Quantity(BigDecimal.valueOf(200), BigDecimal.valueOf(250), "passengers", Slot.WHAT, "200 to 250"),
                range);
    }

    @Test
    void an_explainer_tells_background_from_facts() {
        Explainer explainer = CONTENTS.explainers().get(0);
        assertEquals(Explainer.Kind.WHO, explainer.kind());
        assertEquals(
                List.of("solheim-shut-until-june"), explainer.sentences().get(0).facts());
        assertEquals(
                "Mayor – Example Encyclopedia",
                explainer.sentences().get(1).background().orElseThrow().title());
    }

    @Test
    void every_kind_that_people_write_is_read() {
        assertEquals(
                "multiple-choice who-said evidence multiple-response true-false short-answer"
                        + " numeric date ordering matching",
                CONTENTS.questions().stream().map(Question::kind).collect(Collectors.joining(" ")));
    }

    @Test
    void a_written_question_has_a_stable_id_and_the_evidence_of_its_facts() {
        List<String> facts = List.of("nordferge-started-service", "town-closed-bridge");
        MultipleChoice question = (MultipleChoice) CONTENTS.questions().get(0);
        assertEquals(
                ItemId.of(MadeUpBank.SLUG, facts, "multiple-choice", "why-ferry"),
                question.card().id());
        assertEquals(
                List.of(5, 3),
                question.card().evidence().stream().map(Evidence::paragraph).toList());
    }

    @Test
    void a_distractor_has_the_evidence_of_what_it_is_taken_from() {
        Distractor distractor = ((MultipleChoice) CONTENTS.questions().get(0))
                .choice()
                .distractors()
                .get(1);
        assertEquals(Confusion.ANOTHER_REASON, distractor.confusion());
        assertEquals(fact("council-agreed-loan").evidence(), distractor.evidence());
    }

    @Test
    void a_statement_has_the_evidence_of_what_it_is_mistaken_for() {
        TrueFalse question = (TrueFalse) CONTENTS.questions().get(4);
        assertEquals(fact("town-closed-bridge").evidence(), question.mistaken());
        assertEquals(Optional.of(Confusion.OVERREACH), question.confusion());
    }

    @Test
    void a_date_without_an_end_is_one_day_seen_from_the_dateline() {
        DateQuestion question = (DateQuestion) CONTENTS.questions().get(7);
        assertEquals(question.expected().from(), question.expected().to());
        assertEquals(LocalDate.of(2024, 5, 15), question.expected().dateline());
    }

    @Test
    void a_matching_has_its_pairs_and_more_options() {
        Matching question = (Matching) CONTENTS.questions().get(9);
        assertEquals(3, question.options().size());
        assertTrue(question.key().text().contains("Tomas Berg – an engineer"), question.key()::text);
    }

    @Test
    void a_review_has_its_edit() {
        assertEquals(Review.Decision.ACCEPTED, CONTENTS.reviews().get(0).decision());
        assertEquals(
                new Review.Edit(Optional.of("Who closed the bridge?"), Optional.empty(), List.of(), List.of()),
                CONTENTS.reviews().get(1).edit().orElseThrow());
    }

    private static Fact fact(String id) {
        return CONTENTS.book().fact(id).orElseThrow();
    }

    private static Moment when(String fact) {
        return fact(fact).slots().filler(Slot.WHEN, Moment.class).orElseThrow();
    }
}
