package io.lector.finding;

import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

class FrontedTest {

    @Test
    void what_it_is_one_of_does_not_go_with_the_last_noun() {
        tellsWithout(
                "among other measures",
                "Among other measures, Norsk Shipping has set up a support scheme for people living near Bergen.");
    }

    @Test
    void an_office_does_not_go_with_the_last_noun() {
        tellsWithout(
                "as a councillor",
                "As a councillor, Kim Moss signed a motion questioning expansion plans for Bergen Airport.");
    }

    @Test
    void a_year_before_the_subject_does_not_go_with_what_holds_since() {
        tellsWithout(
                "success in 2020",
                "In 2020 Norway approved seven other new ferry lines that have had varying degrees of success.");
    }

    @Test
    void a_list_of_countries_does_not_end_in_the_subject() {
        tellsWithout(
                "Denmark and Iceland normal",
                "In Norway, Denmark and Iceland normal ferry speeds are measured in knots, or sea miles an hour.");
    }

    @Test
    void a_span_counted_from_the_article_is_not_told_at_the_end() {
        tellsWithout(
                "in four days", "In four days, Norsk Shipping will start balloting 800 crew members on new rosters.");
    }
}
