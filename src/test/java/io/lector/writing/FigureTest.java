package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static List<String> in(String sentence) {
        return Figure.in(sentence).stream().map(Figure::shown).toList();
    }

    private static Optional<String> other(String sentence) {
        return Figure.in(sentence).get(0).other(sentence);
    }

    @Test
    void amounts_are_taken_whole() {
        assertEquals(List.of("£1.5 million"), in("The harbour paid £1.5 million for cranes."));
        assertEquals(List.of("12%", "1,909"), in("The toll rose by 12% for 1,909 lorries."));
        assertEquals(List.of("$75m"), in("The ferry company lost $75m."));
    }

    @Test
    void the_unit_is_told_in_words() {
        Figure figure = Figure.in("The harbour paid £1.5 million for cranes.").get(0);
        assertEquals(new BigDecimal("1.5"), figure.value());
        assertEquals("million pounds", figure.unit());
        assertEquals(
                "percent", Figure.in("The toll rose by 12 per cent.").get(0).unit());
    }

    @Test
    void years_dates_names_and_ranges_are_no_amounts() {
        assertEquals(List.of(), in("The bridge opened in 2019 and closed on May 10."));
        assertEquals(List.of(), in("Ferry 7 sails to Pier 54 under Article 12."));
        assertEquals(List.of(), in("The crew repaired a 30-metre mast and an A320 model."));
        assertEquals(List.of(), in("The trip takes 40 to 60 minutes."));
    }

    @Test
    void a_number_stands_with_its_unit_or_with_what_it_counts() {
        assertEquals(List.of("13"), in("The board closed the pier for 13 long winter months in Lom."));
        assertEquals(List.of(), in("Ida Roed rowed home third in 7.35."));
        assertEquals(List.of(), in("Ida Roed won 200m gold at the Lom Games."));
        assertEquals(List.of("60m"), in("The lamp was seen by 60m people."));
    }

    @Test
    void a_rate_is_told_for_so_many_and_only_the_amount_asked() {
        assertEquals(List.of("4.2"), in("Lom lost 4.2 ferries per 1,000 people."));
        assertEquals(List.of(), in("The toll is paid by one in 20 drivers."));
        assertEquals(List.of("300"), in("The board hired 300 pilots per year."));
    }

    @Test
    void telephone_numbers_are_no_amounts() {
        assertEquals(List.of(), in("Guests order lamps by telephoning 0700 028 9111 in Lom."));
    }

    @Test
    void a_number_that_stands_twice_cannot_be_blanked() {
        assertEquals(List.of(), in("The crane lifts 40 tons, and the other crane lifts 40 tons."));
    }

    @Test
    void another_number_is_neither_implied_nor_absurd() {
        assertEquals(Optional.of("24%"), other("The toll rose by 12%."));
        assertEquals(Optional.of("30%"), other("The toll rose by 60%."));
        assertEquals(Optional.of("289m"), other("The harbour lost 578m crowns in 2030."));
        assertEquals(Optional.of("80"), other("The harbour lost more than 40 lorries."));
        assertEquals(Optional.of("20"), other("The harbour can hold up to 40 lorries."));
        assertEquals(Optional.of("3,818"), other("The harbour holds 1,909 lorries."));
        assertEquals(Optional.empty(), other("The toll rose by more than 60%."));
        assertEquals(Optional.empty(), other("A crane costs $40,000 or more."));
    }

    @Test
    void another_number_does_not_break_its_article_or_turn_a_span_round() {
        assertEquals(Optional.empty(), other("The harbour announced a 40% drop in tolls."));
        assertEquals(Optional.empty(), other("Tolls grew from $400 in May to $700 in June."));
    }

    @Test
    void another_number_of_years_stays_within_a_life() {
        assertEquals(Optional.of("60"), other("Ida Roed has taught rowing for over 48 years."));
        assertEquals(Optional.of("$15m"), other("The ferry company lost $7.5m."));
    }

    private static boolean presupposed(String sentence) {
        return Figure.in(sentence).get(0).presupposed(sentence);
    }

    @Test
    void a_figure_may_tell_which_thing_is_meant() {
        assertTrue(presupposed("In May the 20% toll will hit ferries in Lom."));
        assertTrue(presupposed("In May the new $4m pier will be built in Lom."));
        assertFalse(presupposed("The board will spend $4m in Lom."));
        assertFalse(presupposed("The board feeds the 800 pilots of Lom."));
        assertFalse(presupposed("The board feeds the 5 million gulls of Lom."));
    }
}
