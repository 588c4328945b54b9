package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemClassesTest {

    private final ItemClasses classes = ItemClasses.of(Stream.of(
            "# class\tacceptable\tread\tdate",
            "",
            "who-said/speaker\t39\t40\t2025-05-14",
            "cloze/number\t37\t40\t2025-05-14",
            "date/when\t12\t12\t2025-05-14"));

    @Test
    void a_class_is_good_from_the_bar_on_if_enough_was_read() {
        assertTrue(classes.areGood("who-said/speaker"));
        assertFalse(classes.areGood("cloze/number"));
        assertFalse(classes.areGood("date/when"));
        assertFalse(classes.areGood("never/counted"));
    }

    @Test
    void the_counts_that_are_kept_with_the_program_can_be_read() {
        assertFalse(ItemClasses.counted().areGood("never/counted"));
    }
}
