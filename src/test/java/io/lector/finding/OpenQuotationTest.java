package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Who says what no closing mark ends. */
class OpenQuotationTest {

    @Test
    void what_ends_a_paragraph_without_a_mark_may_be_the_article_s() {
        tellsWithout(
                "Kim Moss said that the Norhaven",
                "Engineer Kim Moss said: \"We repaired the bridge in Oslo for the ferries. The Norhaven ferries are run by"
                        + " the Norhaven Ferry Company.");
    }

    @Test
    void who_speaks_of_us_is_still_quoted() {
        tells(
                "Engineer Kim Moss said: \"The harbour in Oslo is too small. We will build another bridge in Bergen.",
                "Kim Moss said “We will build another bridge in Bergen”.");
    }

    @Test
    void a_quotation_goes_on_where_a_mark_opens_again() {
        tells(
                "Engineer Kim Moss said: \"I like the harbour. Norhaven needs another bridge in the spring. \"The old one"
                        + " is closed.\"",
                "Kim Moss said “Norhaven needs another bridge in the spring”.");
    }

    @Test
    void a_country_of_two_letters_is_no_speaker() {
        tellsWithout(
                "Boston",
                "Engineer Kim Moss said: \"We repaired the bridge in Oslo. The US has already merged its harbours in"
                        + " Boston with those of Maine.");
    }
}
