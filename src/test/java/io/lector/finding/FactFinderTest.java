package io.lector.finding;

import static io.lector.finding.Reading.tellsNothing;
import static io.lector.finding.Reading.tellsOnly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Claim;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Moment;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader would take for said, and what not. */
class FactFinderTest {

    @Test
    void a_plain_clause_is_told_with_its_date_made_absolute() {
        tellsOnly(
                "Norway opened a new bridge in Bergen on Monday.",
                "Norway opened a new bridge in Bergen on Monday, March 3, 2031.");
    }

    @Test
    void a_coming_weekday_lies_ahead() {
        tellsOnly(
                "On Friday, Norway will open a new bridge in Bergen.",
                "Norway will open a new bridge in Bergen on Friday, March 7, 2031.");
    }

    @Test
    void a_passive_with_its_doer_is_told_in_the_active() {
        tellsOnly(
                "The Harbour Museum in Bergen was founded by Ingrid Dahl in 1962.",
                "Ingrid Dahl founded the Harbour Museum in Bergen in 1962.");
    }

    @Test
    void a_title_says_who_somebody_is() {
        tellsOnly(
                "Norwegian Prime Minister Ingrid Dahl visited a shipyard in Bergen on Monday.",
                "Ingrid Dahl is the prime minister of Norway.",
                "Ingrid Dahl visited a shipyard in Bergen on Monday, March 3, 2031.");
    }

    @Test
    void an_apposition_says_who_somebody_is() {
        assertTrue(
                Reading.of("Ingrid Dahl, a marine engineer at Bergen University, warned that the old bridge is unsafe.")
                        .told()
                        .contains("Ingrid Dahl is a marine engineer at Bergen University."));
    }

    @Test
    void an_apposition_without_a_person_noun_is_not_who_somebody_is() {
        assertTrue(Reading.of("The party won 40 seats, a lead over its rivals, in the town of Bergen.").told().stream()
                .noneMatch(sentence -> sentence.contains("is a lead")));
    }

    @Test
    void what_somebody_says_is_their_claim() {
        Reading reading = Reading.of("Ingrid Dahl said that Norway needs 40 new ferries.");
        assertEquals(List.of("Ingrid Dahl said that Norway needs 40 new ferries."), reading.told());
        assertTrue(reading.facts().get(0) instanceof Claim);
    }

    @Test
    void what_is_said_according_to_somebody_is_their_claim_and_not_their_deed() {
        Reading reading = Reading.of("According to Ingrid Dahl, Norway bought two ferries in Denmark.");
        assertEquals(List.of("Ingrid Dahl said that Norway bought two ferries in Denmark."), reading.told());
    }

    @Test
    void whole_sentences_in_quotation_marks_belong_to_their_speaker() {
        Reading reading =
                Reading.of("“Norway needs new ferries in the north,” said Ingrid Dahl, a marine engineer. “The old"
                        + " ferries of the north burn too much oil.”");
        assertTrue(reading.told().contains("Ingrid Dahl said “Norway needs new ferries in the north”."));
        assertTrue(reading.told().contains("Ingrid Dahl said “The old ferries of the north burn too much oil”."));
    }

    @Test
    void a_quotation_that_goes_on_in_the_next_paragraph_keeps_its_speaker() {
        Reading reading =
                Reading.of("Ingrid Dahl said: “Norway needs new ferries in the north.\n\n“Bergen alone lost three"
                        + " ferries to rust.”");
        assertTrue(reading.told().contains("Ingrid Dahl said “Bergen alone lost three ferries to rust”."));
    }

    @Test
    void a_quotation_without_a_named_speaker_is_nobodys() {
        tellsNothing("“Norway needs new ferries in the north,” said a spokesman.");
    }

    @Test
    void what_depends_on_something_else_is_no_fact() {
        tellsNothing("If Norway sells the ferry, Bergen will lose its link to Denmark.");
        tellsNothing("Norway may sell two ferries to Denmark.");
        tellsNothing("Norway would sell two ferries to Denmark.");
        tellsNothing("Norway reportedly sold two ferries to Denmark.");
        tellsNothing("Ingrid Dahl denied that Norway sold two ferries to Denmark.");
        tellsNothing("Did Norway sell two ferries to Denmark?");
        tellsNothing("Norway sold two ferries to Denmark, officials said.");
    }

    @Test
    void what_did_not_happen_stays_denied() {
        Reading reading = Reading.of("Norway did not sell the two ferries from Bergen to Denmark.");
        assertTrue(reading.facts().stream().allMatch(fact -> fact.slots().did().negated()));
    }

    @Test
    void a_thing_that_only_the_sentence_before_could_name_is_not_told() {
        tellsNothing("The company sold two ferries to Denmark.");
        tellsNothing("This led Norway to sell two ferries.");
        tellsNothing("They sold two ferries to Denmark.");
        tellsNothing("Norway sold them to Denmark in 2030.");
    }

    @Test
    void a_thing_introduced_once_is_told_in_the_words_that_introduced_it() {
        Reading reading =
                Reading.of("Norway built a wooden bridge near Bergen. Ingrid Dahl opened the bridge on Monday.");
        assertTrue(
                reading.told().contains("Ingrid Dahl opened the wooden bridge near Bergen on Monday, March 3, 2031."));
    }

    @Test
    void a_thing_introduced_twice_is_not_told() {
        Reading reading =
                Reading.of("Norway built a wooden bridge near Bergen. Denmark built a stone bridge near Aarhus."
                        + " Ingrid Dahl opened the bridge on Monday.");
        assertTrue(reading.told().stream().noneMatch(sentence -> sentence.startsWith("Ingrid Dahl opened")));
    }

    @Test
    void one_of_several_is_not_told_in_the_words_that_introduced_it() {
        Reading episode = Reading.of(
                "Ingrid Dahl is writing an episode of the comedy Salt. Ingrid Dahl will sing a song in the episode.");
        assertTrue(episode.told().stream().noneMatch(sentence -> sentence.contains("the episode of")));
        Reading award = Reading.of("Ingrid Dahl was handed a special harbour award in Bergen. Kim Moss collected the"
                + " award for best ferry from Norway.");
        assertTrue(award.told().stream().noneMatch(sentence -> sentence.contains("the special harbour award for")));
    }

    @Test
    void she_is_the_only_person_named_before() {
        Reading reading =
                Reading.of("Ingrid Dahl visited Bergen on Monday. She said that Norway needs 40 new ferries.");
        assertTrue(reading.told().contains("Ingrid Dahl said that Norway needs 40 new ferries."));
    }

    @Test
    void she_is_nobody_when_it_may_be_two() {
        Reading reading = Reading.of(
                "Ingrid Dahl met Anna Moe in Bergen on Monday. She said that Norway needs 40 new" + " ferries.");
        assertTrue(reading.facts().stream().noneMatch(Claim.class::isInstance));
    }

    @Test
    void he_in_somebodys_mouth_is_not_whom_the_article_named_before() {
        Reading reading = Reading.of(
                "“A man came to Bergen,” Ingrid Dahl said. “He told me that Norway needs 40 new" + " ferries.”");
        assertTrue(reading.facts().stream().noneMatch(Claim.class::isInstance));
    }

    @Test
    void what_two_did_is_not_told_of_one() {
        Reading reading = Reading.of("Ingrid Dahl was detained in Bergen on Monday. Her driver was also detained.");
        assertTrue(reading.told().stream().noneMatch(sentence -> sentence.contains("detained")));
    }

    @Test
    void one_person_has_one_entity_under_all_names() {
        Reading reading =
                Reading.of("Volodymyr Zelenskyy visited Bergen on Monday. Volodymyr Zelensky opened a bridge in"
                        + " Norway. Zelensky sold two ferries to Denmark.");
        assertEquals(
                1,
                reading.findings().book().entities().stream()
                        .filter(entity -> entity.name().contains("Zelensk"))
                        .count());
    }

    @Test
    void a_last_name_that_two_people_have_is_nobodys() {
        Reading reading =
                Reading.of("Ingrid Dahl visited Bergen. Nils Dahl visited Oslo. Dahl sold two ferries to Denmark.");
        assertTrue(reading.told().stream().noneMatch(sentence -> sentence.contains("ferries")));
    }

    @Test
    void a_name_that_may_be_a_person_a_body_or_a_thing_is_no_subject() {
        tellsNothing("Flumox visited three towns in Norway.");
    }

    @Test
    void a_number_is_the_whole_number() {
        Reading reading = Reading.of("Norway sold about 4,000 old ferries to Denmark in 2030.");
        Quantity quantity = reading.facts()
                .get(0)
                .slots()
                .filler(Slot.HOW_MANY, Quantity.class)
                .orElseThrow();
        assertEquals("about 4,000", quantity.written());
        assertTrue(Reading.of("Norway sold 4,000 to 5,000 old ferries to Denmark in 2030.").facts().stream()
                .noneMatch(fact -> fact.slots().filler(Slot.HOW_MANY).isPresent()));
    }

    @Test
    void a_relative_clause_behind_a_comma_is_told_of_the_name() {
        Reading reading = Reading.of("Ingrid Dahl, who lives in Bergen, opened a museum in Norway on Monday.");
        assertTrue(reading.told().contains("Ingrid Dahl lives in Bergen."));
    }

    @Test
    void what_restricts_a_noun_stays_with_it() {
        tellsOnly(
                "Norway sold the ferries that burn too much oil to Denmark in 2030.",
                "Norway sold the ferries that burn too much oil to Denmark in 2030.");
    }

    @Test
    void a_time_that_hangs_on_another_event_is_not_made_a_date() {
        assertTrue(
                Reading.of("Four days after Norway sold two ferries, Denmark closed a harbour in Aarhus.")
                        .facts()
                        .stream()
                        .noneMatch(fact -> fact.slots().filler(Slot.WHEN).isPresent()));
    }

    @Test
    void a_weekday_that_may_lie_ahead_is_not_made_a_date() {
        tellsNothing("Norway proposed talks in Bergen on Thursday.");
        tellsNothing("Norway agreed to sell two ferries to Denmark on Friday.");
    }

    @Test
    void a_weekday_in_a_story_of_another_year_is_not_made_a_date() {
        assertTrue(Reading.of("Norway built a bridge in 2019. On Monday, Ingrid Dahl visited Bergen.").facts().stream()
                .filter(fact -> fact.slots().did().verb().equals("visit"))
                .noneMatch(fact -> fact.slots().filler(Slot.WHEN).isPresent()));
    }

    @Test
    void a_date_without_a_dateline_is_read_only_when_it_is_whole() {
        Moment moment = Reading.of("Norway opened a new bridge in Bergen on May 3, 2029.")
                .facts()
                .get(0)
                .slots()
                .filler(Slot.WHEN, Moment.class)
                .orElseThrow();
        assertEquals("Thursday, May 3, 2029", moment.shown());
    }

    @Test
    void evidence_is_short_and_lies_where_the_text_has_it() {
        String text =
                "Norway built a wooden bridge near Bergen.\n\nOn Monday, Norway opened a very long new bridge between"
                        + " the island of Askøy and the town of Bergen in the presence of many guests.";
        for (Fact fact : Reading.of(text).facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertEquals(evidence.quote(), text.substring(evidence.start(), evidence.end()));
                assertTrue(evidence.quote().split(" ").length <= Evidence.MAX_QUOTE_WORDS);
                assertEquals(64, evidence.sha256().length());
            }
        }
    }

    @Test
    void captions_name_people_and_tell_no_facts() {
        Reading reading = Reading.of("Norway sold two ferries to Denmark in 2030.");
        assertFalse(reading.facts().isEmpty());
        assertTrue(reading.facts().stream().allMatch(StatedFact.class::isInstance));
    }

    @Test
    void every_sentence_that_gave_nothing_has_its_reason() {
        assertEquals(
                List.of("\"may\" leaves open what is so"),
                Reading.of("Norway may sell two ferries to Denmark.").reasons());
    }
}
