package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoleChoicesTest {

    @Test
    void two_of_one_work_are_told_apart_by_names() {
        assertTrue(RoleChoices.namesDiffer("a Kestrel singer", "a Harbour Lights singer"));
    }

    @Test
    void a_role_without_a_name_of_its_own_may_be_the_others_too() {
        assertFalse(RoleChoices.namesDiffer("a double Olympic champion", "a 400m Olympic champion"));
        assertFalse(RoleChoices.namesDiffer("a Bergen engineer", "an engineer"));
    }
}
