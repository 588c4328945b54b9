package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNamesTest {

    @Test
    void spellings_and_hyphens_make_no_other_person() {
        assertTrue(PersonNames.sameInFull("Volodymyr Zelenskyy", "Volodymyr Zelensky"));
        assertTrue(PersonNames.sameInFull("Kim Jong Un", "Kim Jong-Un"));
    }

    @Test
    void a_first_name_cut_short_makes_no_other_person() {
        assertTrue(PersonNames.sameInFull("Steve Dahl", "Steven Dahl"));
        assertFalse(PersonNames.sameInFull("Paul Dahl", "Paula Dahl"));
    }

    @Test
    void another_first_or_last_name_makes_another_person() {
        assertFalse(PersonNames.sameInFull("Ingrid Dahl", "Per Dahl"));
        assertFalse(PersonNames.sameInFull("Ingrid Dahl", "Ingrid Dahlberg"));
    }

    @Test
    void a_last_name_is_short_for_the_whole() {
        assertTrue(PersonNames.shortOf("Dahl", "Ingrid Dahl"));
        assertTrue(PersonNames.shortOf("Wingfield-Hayes", "Rupert Wingfield-Hayes"));
        assertFalse(PersonNames.shortOf("Dahlberg", "Ingrid Dahl"));
        assertFalse(PersonNames.shortOf("Ingrid", "Queen Ingrid"));
    }
}
