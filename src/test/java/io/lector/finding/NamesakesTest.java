package io.lector.finding;

import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Who is not meant by a name, a noun or a pronoun that would fit. */
class NamesakesTest {

    @Test
    void a_film_is_not_the_man_of_whom_it_tells() {
        tellsWithout(
                "Peter Moss has",
                "The film Peter opened in Oslo on Monday. Peter has won six prizes in Bergen. It tells of the sailor"
                        + " Peter Moss.");
    }

    @Test
    void the_one_named_in_full_behind_a_name_is_another() {
        tellsWithout(
                "Karl Moss opened",
                "Mr Moss, whose retirement was announced by Fisheries Minister Karl Moss in November, opened 12 schools"
                        + " in Oslo.");
    }

    @Test
    void he_may_be_the_one_to_whom_the_subject_did_something() {
        tellsWithout(
                "Peter Moss opened",
                "Mayor Peter Moss called him a giant of the harbour. He opened 12 schools in Oslo in 1987.");
    }

    @Test
    void the_firm_of_which_a_newspaper_tells_is_not_the_newspaper() {
        tellsWithout(
                "Norhaven News bought",
                "The Norhaven News said the company may pay a fine. The firm bought 40 buses in Bergen.");
    }

    @Test
    void a_given_name_before_a_day_of_the_week_is_nobody() {
        tellsWithout(
                "Peter said",
                "\"The harbour is open,\" said coach Peter Friday. \"Norhaven needs another bridge for the ferries,\" said"
                        + " Peter Friday. \"Peter needs us,\" said Kim Moss.");
    }

    @Test
    void he_may_be_the_one_of_whom_the_sentence_before_tells() {
        tellsWithout(
                "said that he was",
                "Karl Holm met Peter Moss in Oslo. He has led the harbour since 1970. Mr Moss said he was a builder of"
                        + " bridges in Norway.");
    }
}
