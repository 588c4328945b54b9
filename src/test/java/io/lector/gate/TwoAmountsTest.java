package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TwoAmountsTest {

    @Test
    void an_amount_told_in_two_currencies_or_roundly_has_two_right_answers() {
        assertTrue(TwoAmounts.toldTwice("Lom will pay $339m (£182.5m) for the ferry", "$339m"));
        assertTrue(TwoAmounts.toldTwice("Lom owns about 40% (39.9%) of the ferry", "about 40%"));
        assertTrue(TwoAmounts.toldTwice("The ferry cost 5m kroner, or about £400,000, in May", "5m"));
        assertTrue(TwoAmounts.toldTwice("Lom will pay $339m (£182.5m) for the ferry", "£182.5m"));
        assertFalse(TwoAmounts.toldTwice("Lom will pay $339m (and more) for the ferry", "$339m"));
        assertFalse(TwoAmounts.toldTwice("Lom has 40 ferries (one of them new) and 3 quays", "3"));
    }

    @Test
    void a_price_of_shares_is_of_one_day() {
        assertTrue(TwoAmounts.undatedPrice("shares in Lom Ferries were up 5% at 797p by noon."));
        assertTrue(TwoAmounts.undatedPrice("shares in Lom Ferries fell 5%."));
        assertFalse(TwoAmounts.undatedPrice("shares in Lom Ferries fell 5% on Tuesday, May 4, 2024."));
        assertFalse(TwoAmounts.undatedPrice("Lom Ferries sold 40 shares to Ida Roed."));
    }
}
