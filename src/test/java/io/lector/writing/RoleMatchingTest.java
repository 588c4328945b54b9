package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RoleMatchingTest {

    @Test
    void roles_that_differ_in_gender_or_wording_only_are_one() {
        assertEquals(
                RoleMatching.neutral("a spokesman for the Harbour Board"),
                RoleMatching.neutral("the Harbour Board's spokeswoman"));
    }

    @Test
    void roles_in_two_places_are_two() {
        assertNotEquals(RoleMatching.neutral("the mayor of Bergen"), RoleMatching.neutral("the mayor of Oslo"));
    }
}
