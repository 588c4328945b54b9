package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoleMatchingTest {

    @Test
    void roles_that_differ_in_gender_or_wording_only_are_one() {
        assertEquals(
                RoleMatching.neutral("a spokesman for the Harbour Board"),
                RoleMatching.neutral("the Harbour Board's spokeswoman"));
    }

    @Test
    void a_role_that_names_another_tells_whose_it_is_not() {
        assertTrue(RoleMatching.tells("Spokesman for Mayor Ann Lee", "Ann Lee"));
        assertFalse(RoleMatching.tells("Spokesman for the mayor", "Ann Lee"));
    }

    @Test
    void roles_in_two_places_are_two() {
        assertNotEquals(RoleMatching.neutral("the mayor of Bergen"), RoleMatching.neutral("the mayor of Oslo"));
    }

    @Test
    void a_role_with_its_bearers_own_name_gives_itself_away() {
        assertTrue(RoleMatching.ownName("Mr Lee's father", "Sam Lee"));
        assertFalse(RoleMatching.ownName("Lawyer for Mr Lee", "Kim Moss"));
    }
}
