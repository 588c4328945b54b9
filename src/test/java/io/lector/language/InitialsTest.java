package io.lector.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void letters_stand_for_the_words_that_begin_with_them() {
        assertTrue(Initials.shorten("NHB", "Norhaven Harbour Board"));
        assertTrue(Initials.shorten("the NHB", "Norhaven Harbour Board"));
        assertTrue(Initials.shorten("BFA", "Board of Ferries and Ashore"));
        assertTrue(Initials.shorten("BOF", "Board of Ferries"));
        assertTrue(Initials.shorten("UKFF", "UK Ferry Forum"));
    }

    @Test
    void a_name_may_be_cut_in_part() {
        assertTrue(Initials.shorten("Vestland HB", "Vestland Harbour Board"));
    }

    @Test
    void other_letters_and_the_name_itself_are_no_initials() {
        assertFalse(Initials.shorten("NHA", "Norhaven Harbour Board"));
        assertFalse(Initials.shorten("Norhaven Harbour Board", "Norhaven Harbour Board"));
        assertFalse(Initials.shorten("Board", "Norhaven Harbour Board"));
    }
}
