package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.FACTS;

import org.junit.jupiter.api.Test;

class FactRulesTest extends OnMadeUpBank {

    @Test
    void whom_a_fact_is_about_is_an_entity() {
        bank.with(FACTS, "who: nordferge", "who: nordferg")
                .hasFault("who: nordferg", "nordferge-started-service.who", "no entity nordferg");
    }

    @Test
    void each_of_several_is_an_entity() {
        bank.with(FACTS, "who: [town-council, storvik]", "who: [town-council, oslo]")
                .hasFault("oslo", "council-agreed-loan.who[2]", "no entity oslo");
    }

    @Test
    void the_place_of_saying_is_an_entity() {
        bank.with(FACTS, "place: town-hall}", "place: hall}")
                .hasFault("place: hall", "solheim-no-danger.said.where.place", "no entity hall");
    }

    @Test
    void the_speaker_is_an_entity() {
        bank.with(FACTS, "speaker: tomas-berg", "speaker: berg")
                .hasFault("speaker: berg", "berg-repairs-longer.said.speaker", "no entity berg");
    }

    @Test
    void a_pronoun_is_nobody() {
        bank.with(FACTS, "speaker: tomas-berg", "speaker: {words: He, type: person}")
                .hasFault(
                        "words: He",
                        "berg-repairs-longer.said.speaker.words",
                        "is a pronoun; name whom or what it stands for");
    }

    @Test
    void a_quote_of_thirteen_words_is_too_long() {
        bank.with(
                        FACTS,
                        "quote: \"started the service on Tuesday\"",
                        "quote: \"The ferry company, Nordferge, started the 30-minute service on"
                                + " Tuesday — because the buses\"")
                .hasFault(
                        "30-minute",
                        "nordferge-started-service.evidence[1].quote",
                        "has 13 words; a quote has at most 12");
    }

    @Test
    void evidence_that_is_not_tied_to_the_text_is_a_fault() {
        bank.with(FACTS, "sentence: 2, start: 531, end: 561, ", "")
                .hasFault(
                        "started the service",
                        "nordferge-started-service.evidence[1]",
                        "is not tied to the text yet; run the command anchor");
    }

    @Test
    void a_range_goes_up() {
        bank.with(FACTS, "min: 200, max: 250", "min: 250, max: 200")
                .hasFault("min: 250", "ferry-carries-passengers.howMany.min", "is more than max");
    }

    @Test
    void a_number_counts_a_slot_that_is_there() {
        bank.with(FACTS, "  what: {words: passengers an hour, type: person, plural: true}\n", "")
                .hasFault(
                        "unit: passengers",
                        "ferry-carries-passengers.howMany.counts",
                        "counts a slot that this fact has not");
    }

    @Test
    void a_time_does_not_end_before_it_begins() {
        bank.with(FACTS, "to: 2024-05-12", "to: 2024-05-05")
                .hasFault("2024-05-05", "council-agreed-loan.when.to", "is before from");
    }

    @Test
    void a_day_is_one_day() {
        bank.with(FACTS, "from: 2024-05-14, granularity", "from: 2024-05-14, to: 2024-05-15, granularity")
                .hasFault(
                        "2024-05-15",
                        "nordferge-started-service.when.granularity",
                        "a day begins and ends on the same day");
    }

    @Test
    void a_week_is_not_longer_than_seven_days() {
        bank.with(FACTS, "to: 2024-05-12", "to: 2024-05-13")
                .hasFault("last week", "council-agreed-loan.when.granularity", "a week has two to seven days");
    }

    @Test
    void a_month_is_whole() {
        bank.with(FACTS, "from: 2019-03-01", "from: 2019-03-20")
                .hasFault(
                        "2019-03-20",
                        "last-inspection.when.granularity",
                        "a month goes from its first day to its last; a part of it is a period");
    }

    @Test
    void a_year_is_whole() {
        bank.with(FACTS, "from: 1974-01-01", "from: 1974-06-01")
                .hasFault(
                        "1974-06-01",
                        "bridge-opened.when.granularity",
                        "a year goes from its first day to its last; a part of it is a period");
    }

    @Test
    void a_period_has_an_end() {
        bank.with(FACTS, "to: 2024-06-30, ", "")
                .hasFault(
                        "granularity: period",
                        "solheim-shut-until-june.when.granularity",
                        "a period needs a last day, to, after the first");
    }

    @Test
    void a_week_is_shown_with_its_year() {
        bank.with(FACTS, ", shown: \"the week of May 6, 2024\"", "")
                .hasFault(
                        "last week",
                        "council-agreed-loan.when.shown",
                        "must tell the time with its year, such as late March 2022");
    }

    @Test
    void the_time_of_saying_is_checked_too() {
        bank.with(
                        FACTS,
                        "when: {from: 2024-05-13, granularity: day, words: on Monday}}",
                        "when: {from: 2024-05-13, granularity: day, words: on Monday, shown: on Monday}}")
                .hasFault(
                        "shown: on Monday",
                        "solheim-no-danger.said.when.shown",
                        "must tell the time with its year, such as late March 2022");
    }
}
