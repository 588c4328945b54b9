package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Who is quoted with what, and what somebody is reported to have said. */
class SpeechTest {

    @Test
    void a_title_of_several_words_stands_before_the_speaker() {
        tells(
                "“The harbour of Bergen needs two new cranes,” said Oslo-based engineer Laura Moss, who built the old one.",
                "Laura Moss said “The harbour of Bergen needs two new cranes”.");
    }

    @Test
    void who_speaks_goes_on_speaking() {
        tells(
                "Peter Moss criticised Norway on Monday. “The harbour of Bergen needs two new cranes,” he said.",
                "Peter Moss said “The harbour of Bergen needs two new cranes”.");
    }

    @Test
    void another_person_named_before_the_pronoun_may_be_meant() {
        tellsWithout(
                "cranes",
                "Peter Moss criticised Norway on Monday. At a meeting with John Berg, he said: “Bergen needs two new cranes.”");
    }

    @Test
    void words_between_two_speakers_belong_to_neither_for_certain() {
        tellsWithout(
                "ferries",
                "“Bergen needs two new cranes,” said Laura Moss. “Oslo has sold all ferries.” “Norway is rich,” said Peter Berg.");
    }

    @Test
    void mister_is_who_is_named_in_full() {
        tells(
                "Peter Moss visited Oslo. “The harbour of Bergen needs two new cranes,” Mr Moss said.",
                "Peter Moss said “The harbour of Bergen needs two new cranes”.");
    }

    @Test
    void a_link_to_the_sentence_before_is_left_out() {
        tells(
                "“But the harbour of Bergen needs two new cranes,” said Laura Moss.",
                "Laura Moss said “The harbour of Bergen needs two new cranes”.");
    }

    @Test
    void a_few_words_in_quotation_marks_are_no_sentence() {
        tellsWithout("“Support", "Laura Moss urged Norway to “support the freedom of the fishermen of Bergen”.");
    }

    @Test
    void a_long_quotation_is_told_up_to_where_something_is_added() {
        tells(
                "“Bergen has bought two new cranes for the harbour, and nobody in the town knows how they will ever be"
                        + " paid for,” said Laura Moss.",
                "Laura Moss said “Bergen has bought two new cranes for the harbour …”.");
    }

    @Test
    void a_condition_is_not_broken_off() {
        tellsWithout(
                "cranes",
                "“Bergen will buy two new cranes for the harbour if the government of Norway pays for half of them,”"
                        + " said Laura Moss.");
    }

    @Test
    void a_place_at_the_beginning_is_not_left_out() {
        tellsWithout(
                "… the fishermen",
                "“In the small towns of the north, the fishermen have no harbour of their own at all,” said Laura Moss.");
    }

    @Test
    void he_before_any_name_may_be_anybody() {
        tellsWithout("winter", "“I know he had a good winter down in Bergen,” said Laura Moss.");
    }

    @Test
    void a_report_is_told_in_its_own_words() {
        tells(
                "Laura Moss said there would be no ferry to Bergen before Easter.",
                "Laura Moss said that there would be no ferry to Bergen before Easter.");
    }

    @Test
    void a_report_that_points_outside_is_not_told() {
        tellsWithout("ferry", "Laura Moss said there would be no ferry before these two.");
    }

    @Test
    void a_report_that_goes_on_with_but_is_not_told() {
        tellsWithout(
                "harbour",
                "Laura Moss said there would be a harbour in Bergen, but that it would have no ferry for a year.");
    }

    @Test
    void a_description_may_stand_between_the_speaker_and_the_verb() {
        tells(
                "But Laura Moss, who is chair of the Bergen harbour board, warned: “Bergen needs two new cranes.”",
                "Laura Moss said “Bergen needs two new cranes”.");
    }

    @Test
    void a_quotation_right_behind_a_report_is_of_the_same_speaker() {
        tells(
                "Laura Moss said that Bergen was small. “The harbour of Bergen needs two new cranes.”",
                "Laura Moss said “The harbour of Bergen needs two new cranes”.");
    }

    @Test
    void a_quotation_is_not_broken_off_before_its_point() {
        tellsWithout(
                "cranes",
                "“Bergen has bought two new cranes for the harbour, but nobody in the town knows how they will ever be"
                        + " paid for,” said Laura Moss.");
        tellsWithout(
                "…",
                "“The harbour of Bergen offers a very good life to fishermen with an old boat and plenty of patience,”"
                        + " said Laura Moss.");
        tellsWithout(
                "…",
                "“Bergen has promised a small pension for fishermen who sell their boats to the harbour of Oslo,” said"
                        + " Laura Moss.");
    }

    @Test
    void a_quotation_that_points_at_what_was_said_before_is_not_told() {
        tellsWithout("Peter Berg", "“I saw Peter Berg and Anna Lee on there,” said Laura Moss.");
        tellsWithout("Oslo", "“The harbour of Oslo knows that it is a mistake,” said Laura Moss.");
        tellsWithout("Oslo", "“The harbour of Oslo has never seen these cranes,” said Laura Moss.");
    }

    @Test
    void a_time_is_no_topic_of_a_quotation() {
        tellsWithout("wolf", "“Tomorrow evening, the wolf arrives,” said Laura Moss.");
    }

    @Test
    void a_quotation_in_two_halves_is_not_told() {
        tellsWithout("Oslo", "“My dream - I am going to leave Oslo,” said Laura Moss.");
    }

    @Test
    void he_in_a_quotation_is_never_who_speaks() {
        tellsWithout(
                "harbour",
                "Laura Moss visited Anna Berg in Oslo on Monday. “She is the most famous engineer that the old harbour of"
                        + " Bergen and the people of the town have ever had,” Laura Moss said.");
        tellsWithout(
                "asking",
                "“Asking her for advice is a good choice for the harbour of Bergen and for all the people of the"
                        + " town,” Laura Moss said.");
    }

    @Test
    void a_pronoun_of_the_other_sex_does_not_mean_who_speaks() {
        tellsWithout("despaired", "Laura Moss said that she despaired at his harsh image when he was mayor of Bergen.");
    }

    @Test
    void he_may_be_whom_the_sentence_before_is_about() {
        tellsWithout(
                "Bergen",
                "John Berg left Oslo on Monday. Peter Moss said that he would sell the old harbour of Bergen.");
    }

    @Test
    void who_speaks_of_himself_is_told() {
        tells(
                "Norway bought a ferry. Peter Moss said he was worried about the old harbour of Bergen.",
                "Peter Moss said that he was worried about the old harbour of Bergen.");
    }

    @Test
    void a_report_that_does_not_tell_what_it_is_about_is_not_told() {
        tellsWithout("done", "Peter Moss said that more will need to be done in the future.");
    }

    @Test
    void a_long_report_is_not_told() {
        tellsWithout(
                "Peter Moss said",
                "Peter Moss said there would be a new harbour in Bergen with two cranes, three ferries, a fish market, a"
                        + " hotel, a school for engineers and a home for old fishermen and their wives.");
    }

    @Test
    void what_readers_write_below_an_article_is_not_what_it_says() {
        String article = "Norway opened the Bergen Bridge on Monday.\n\nNorway built the Oslo Bridge in 1980.";
        tells(article, "Norway built the Oslo Bridge in 1980.");
        tellsWithout(
                "Oslo Bridge",
                "Norway opened the Bergen Bridge on Monday.\n\nWhy not a tunnel?\n\nI love the new bridge!\n\n"
                        + "Norway built the Oslo Bridge in 1980.\n\nI would rather take the ferry.\n\nWhat a"
                        + " waste of money!");
    }
}
