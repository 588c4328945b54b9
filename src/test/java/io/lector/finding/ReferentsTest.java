package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What words mean that point back, and that they mean nothing where they may mean two. */
class ReferentsTest {

    private static List<String> in(String text) {
        return Reading.of(text).told();
    }

    @Test
    void it_means_the_body_that_the_sentence_before_is_about() {
        tells(
                "Kestrel Motors hired 300 workers in Oslo on Monday. It plans to build 40 buses in Bergen.",
                "Kestrel Motors plans to build 40 buses in Bergen.");
    }

    @Test
    void it_means_nobody_where_two_bodies_were_named() {
        tellsWithout(
                "40 buses",
                "Kestrel Motors sold a factory to Fjord Bank on Monday. It plans to build 40 buses in Bergen.");
    }

    @Test
    void it_means_nobody_where_a_thing_may_be_meant() {
        tellsWithout("wheels", "Kestrel Motors built a bus in Oslo on Monday. It has 40 wheels from Bergen.");
    }

    @Test
    void its_shares_are_those_of_the_body_before() {
        tells(
                "Kestrel Motors hired 300 workers in Oslo on Monday. Its chairman visited 12 schools in Bergen.",
                "Kestrel Motors' chairman visited 12 schools in Bergen.");
    }

    @Test
    void the_firm_is_the_only_body_spoken_of() {
        tells(
                "Kestrel Motors hired 300 workers in Oslo on Monday. The firm bought 40 buses in Bergen.",
                "Kestrel Motors bought 40 buses in Bergen.");
    }

    @Test
    void the_firm_may_be_either_of_two() {
        tellsWithout(
                "40 buses",
                "Kestrel Motors sued Fjord Shipping in Oslo on Monday. The firm bought 40 buses in Bergen.");
    }

    @Test
    void the_ministry_is_the_one_whose_name_ends_so() {
        tells(
                "The Fisheries Ministry opened an office in Bergen on Monday. The ministry hired 40 divers in Oslo.",
                "The Fisheries Ministry hired 40 divers in Oslo.");
    }

    @Test
    void the_minister_is_the_only_one_with_that_title() {
        tells(
                "Norwegian Fisheries Minister Laura Moss visited Bergen on Monday. The minister opened 12 schools in Oslo.",
                "Laura Moss opened 12 schools in Oslo.");
    }

    @Test
    void the_minister_may_be_either_of_two() {
        tellsWithout(
                "12 schools",
                "Norwegian Fisheries Minister Laura Moss met Danish Fisheries Minister Karl Holm in Bergen on Monday."
                        + " The minister opened 12 schools in Oslo.");
    }

    @Test
    void he_is_the_one_whom_the_sentence_before_is_about_whoever_was_named_earlier() {
        tells(
                "Karl Holm left Bergen on Sunday. Peter Moss visited Bergen on Monday. He opened 12 schools in Oslo.",
                "Peter Moss opened 12 schools in Oslo.");
    }

    @Test
    void his_sister_is_told_with_the_name() {
        tells(
                "Peter Moss visited Bergen on Monday. His sister opened 12 schools in Norway in 1980.",
                "Peter Moss' sister opened 12 schools in Norway in 1980.");
    }

    @Test
    void he_may_be_anybody_who_is_named_in_between() {
        tellsWithout("12 schools", "Peter Moss said that Karl Holm's plan failed. He opened 12 schools in Oslo.");
        tellsWithout("12 schools", "Peter Moss praised the chairman on Monday. He opened 12 schools in Oslo.");
    }

    @Test
    void he_may_be_one_whose_name_was_not_read() {
        tellsWithout(
                "12 schools",
                "Peter Moss visited Norway on Monday. The second day belonged to Haldane. He opened 12 schools in Oslo.");
    }

    @Test
    void mrs_moss_is_not_peter_moss() {
        tellsWithout(
                "12 schools",
                "Peter Moss visited Norway on Monday. Mrs Moss left on Friday. She opened 12 schools in Oslo.");
    }

    @Test
    void a_word_that_always_has_a_capital_keeps_it() {
        tells(
                "Olympic champions opened 12 schools in Oslo, according to Peter Moss.",
                "Peter Moss said that Olympic champions opened 12 schools in Oslo.");
    }

    @Test
    void he_may_be_either_of_two_who_met() {
        tellsWithout("12 schools", "Peter Moss met Karl Holm in Bergen on Monday. He opened 12 schools in Oslo.");
    }

    @Test
    void a_country_before_a_name_is_no_part_of_it() {
        tells(
                "Norway's Peter Moss opened 12 schools in Oslo on Monday.",
                "Peter Moss opened 12 schools in Oslo on Monday, March 3, 2031.");
    }

    @Test
    void a_kind_of_body_before_its_name_is_no_part_of_it() {
        tells(
                "Norwegian bicycle maker Kestrel Motors bought 40 buses in Bergen.",
                "Kestrel Motors bought 40 buses in Bergen.");
    }

    @Test
    void a_body_that_says_what_it_plans_is_meant_by_it() {
        tells(
                "Kestrel Motors said that it would buy 40 buses in Bergen.",
                "Kestrel Motors said that it would buy 40 buses in Bergen.");
    }

    @Test
    void a_group_with_a_name_of_its_own_needs_no_more_words() {
        tells("Peter Moss met the Greens in Oslo in 2019.", "Peter Moss met the Greens in Oslo in 2019.");
    }

    @Test
    void the_country_is_the_only_one_named() {
        tells(
                "Norway hired 300 sailors in 2019. Peter Moss opened 12 schools in the country in 2020.",
                "Peter Moss opened 12 schools in Norway in 2020.");
    }

    @Test
    void the_country_may_be_either_of_two() {
        tellsWithout(
                "12 schools",
                "Norway hired 300 Danish sailors in 2019. Peter Moss opened 12 schools in the country in 2020.");
    }

    @Test
    void a_thing_with_another_description_is_another_thing() {
        tellsWithout(
                "Peter Moss",
                "A wooden bridge in Bergen collapsed on Monday. Peter Moss closed the stone bridge for 12 days.");
    }

    @Test
    void his_is_not_read_where_the_subject_comes_behind() {
        tellsWithout(
                "Peter Moss's",
                "Peter Moss visited Bergen on Monday. In his speech, Karl Holm praised 12 schools in Oslo.");
    }

    @Test
    void his_is_not_another_persons_where_a_description_does_it() {
        tellsWithout(
                "career",
                "Peter Moss visited Bergen on Monday. The Dane has suffered a host of injuries throughout his career.");
        tellsWithout(
                "ban",
                "Peter Moss visited Bergen on Monday. The Danish number two escaped a ban in 2019 when he persuaded a"
                        + " court in Oslo.");
        tellsWithout(
                "12 schools", "Peter Moss visited Bergen on Monday. The striker opened 12 schools in his village.");
    }

    @Test
    void who_speaks_is_not_the_firm_that_is_spoken_of() {
        tellsWithout(
                "ownership",
                "Kestrel Motors hired 300 workers in Oslo on Monday. Kestrel Motors has said every contract should name"
                        + " the firm's new ownership.");
    }

    @Test
    void the_first_name_in_a_title_stays_as_it_is() {
        tellsWithout(
                "Edward Berg and Mrs",
                "Edward Berg found fame in Norway in the 1960s. One of his roles was as a sailor in a Danish film in 1973,"
                        + " and he won a Norwegian prize as the King of Denmark in 1980 for Edward and Mrs Holm.");
    }
}
