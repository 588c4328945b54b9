package io.lector.gate;

import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameRulesTest {

    private static boolean twice(String stem) {
        return flaws(choose(stem, "Zed Alpha", "Yan Beta", "Xi Gamma")).contains("person-twice");
    }

    @Test
    void nobody_is_named_twice_in_one_stem() {
        assertTrue(twice("Who said that Mara Lind met Mara Lind's neighbours in Norhaven?"));
        assertFalse(twice("Who said that Mara Lind met her neighbours in Norhaven?"));
    }
}
