package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoleLabelTest {

    @Test
    void roles_are_printed_alike() {
        assertEquals("Mayor of Port Elm", RoleLabel.bare("the mayor of Port Elm"));
        assertEquals("Harbour pilot at Lom", RoleLabel.bare("\u2060a harbour pilot at Lom"));
        assertEquals("Maritime law expert", RoleLabel.bare("a Maritime law expert"));
        assertEquals("Director of the port", RoleLabel.bare("director of the port"));
        assertEquals("Anchor maker", RoleLabel.bare("anchor maker"));
    }
}
