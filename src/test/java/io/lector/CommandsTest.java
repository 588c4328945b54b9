package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void arguments_name_a_command_and_an_unknown_one_is_misunderstood() {
        assertTrue(Commands.named("check", "quizbank"));
        assertFalse(Commands.named());
        assertTrue(Commands.named("serve"));
        assertEquals(2, Commands.run("serve"));
    }
}
