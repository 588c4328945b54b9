package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final LocalDate MAY_10 = LocalDate.of(2024, 5, 10);

    @Test
    void a_day_is_read_in_every_usual_form() {
        for (String text :
                List.of("May 10, 2024", "Friday, May 10, 2024", "10 May 2024", "on May 10", "May 10th, 2024")) {
            assertEquals(Optional.of(new Span(MAY_10, MAY_10)), Dates.whole(text, 2024), text);
        }
    }

    @Test
    void a_month_a_year_and_a_period_are_spans() {
        assertEquals(
                Optional.of(new Span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))),
                Dates.whole("February 2024", 2020));
        assertEquals(
                Optional.of(new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))),
                Dates.whole("since 2021", 2020));
        assertEquals(
                Optional.of(new Span(LocalDate.of(2021, 3, 1), MAY_10)),
                Dates.whole("from March 2021 to May 10, 2024", 2020));
    }

    @Test
    void a_text_with_more_than_a_date_is_no_date() {
        assertTrue(Dates.whole("a bridge in May 2024", 2024).isEmpty());
        assertTrue(Dates.whole("February 31, 2024", 2024).isEmpty());
    }

    @Test
    void numbers_are_read_with_scale_range_and_unit() {
        assertAmount("4000", "5000", "cabl", Amounts.whole("4,000 to 5,000 cables"));
        assertAmount("5000000", "5000000", "", Amounts.whole("$5 million"));
        assertAmount("4000000", "5000000", "", Amounts.whole("between 4 and 5 million"));
        assertAmount("4", "4", "trip", Amounts.whole("four trips"));
        assertTrue(Amounts.whole("Four ministers resigned after long talks").isEmpty());
        assertTrue(Amounts.whole("a bridge").isEmpty());
    }

    private static void assertAmount(String min, String max, String unit, Optional<Amount> amount) {
        assertEquals(min, amount.orElseThrow().min().stripTrailingZeros().toPlainString());
        assertEquals(max, amount.orElseThrow().max().stripTrailingZeros().toPlainString());
        assertEquals(unit, amount.orElseThrow().unit());
    }

    @Test
    void amounts_meet_by_range_rounding_and_units_of_time() {
        assertTrue(meet("4,000 to 5,000 cables", "4,500 cables"));
        assertTrue(meet("1,980 cables", "2,000 cables"));
        assertTrue(meet("30 days", "one month"));
        assertFalse(meet("19 cables", "20 cables"));
        assertFalse(meet("30 days", "30 years"));
        assertFalse(meet("300 cables", "400 cables"));
    }

    private static boolean meet(String one, String other) {
        return Amounts.meet(
                Amounts.whole(one).orElseThrow(), Amounts.whole(other).orElseThrow());
    }

    @Test
    void forms_of_a_word_have_one_stem() {
        for (List<String> forms : List.of(
                List.of("propose", "proposed", "proposes", "proposing"),
                List.of("agree", "agreed", "agrees"),
                List.of("meet", "met", "meeting"),
                List.of("city", "cities"),
                List.of("stop", "stopped", "stopping"),
                List.of("carry", "carried", "carries"))) {
            assertEquals(1, forms.stream().map(Stems::of).distinct().count(), forms.toString());
        }
        assertFalse(Stems.of("bridge").equals(Stems.of("bride")));
    }

    @Test
    void names_are_compared_without_accents_dots_and_possessive() {
        assertEquals(Words.stems("The U.S. envoy's café"), Words.stems("US envoy cafe"));
        assertFalse(Words.stems("tell us").contains("usa"));
    }
}
