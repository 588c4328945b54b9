package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import org.junit.jupiter.api.Test;

class OnlyFitTest {

    @Test
    void others_of_its_kind_tell_which_kind_the_key_is() {
        assertTrue(OnlyFit.oneOfThem("Which town will build quays with other Vestland towns?")
                .isPresent());
        assertTrue(OnlyFit.oneOfThem("Who spent more on cranes than any other mayor?")
                .isPresent());
        assertTrue(OnlyFit.oneOfThem("Who thanked fellow pilots?").isPresent());
    }

    @Test
    void each_other_is_no_kind() {
        assertTrue(OnlyFit.oneOfThem("Who help each other in Lom?").isEmpty());
    }

    @Test
    void money_of_one_country_tells_the_country() {
        assertTrue(OnlyFit.money("Which country spent 4 billion rand on quays?").isPresent());
        assertTrue(OnlyFit.money("Which country won 4 prizes?").isEmpty());
    }

    @Test
    void only_whoever_did_it_is_told_by_the_others() {
        String stem = "Who opened a harbour bridge before other mayors?";
        String where = "Where was a harbour bridge opened before other ones?";
        assertTrue(Items.flaws(Items.type("lind-opened-bridge", Slot.WHO, stem, "Mara Lind"))
                .contains("only-fit"));
        assertFalse(Items.flaws(Items.type("lind-opened-bridge", Slot.WHERE, where, "Norhaven"))
                .contains("only-fit"));
    }

    @Test
    void a_key_of_which_one_word_is_missing_is_told() {
        String key = "the Norhaven Salt Exchange";
        assertTrue(OnlyFit.hardlyMore("Which exchange wants firms to choose Norhaven?", key)
                .isPresent());
        assertTrue(OnlyFit.hardlyMore("Which exchange wants firms to choose Lom?", key)
                .isEmpty());
        assertTrue(OnlyFit.hardlyMore("Which city wants firms to choose Norhaven?", key)
                .isEmpty());
    }
}
