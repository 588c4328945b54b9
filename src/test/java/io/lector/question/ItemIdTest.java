package io.lector.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemIdTest {

    @Test
    void an_id_is_the_same_on_any_machine() {
        assertEquals("67977fdcef6653a0", ItemId.of("storvik-bridge", List.of("a", "b"), "multiple-choice", "why"));
    }

    @Test
    void everything_that_makes_an_item_counts() {
        Set<String> ids = Set.of(
                ItemId.of("x", List.of("a", "b"), "cloze", "who"),
                ItemId.of("y", List.of("a", "b"), "cloze", "who"),
                ItemId.of("x", List.of("b", "a"), "cloze", "who"),
                ItemId.of("x", List.of("a"), "cloze", "who"),
                ItemId.of("x", List.of("a", "b"), "date", "who"),
                ItemId.of("x", List.of("a", "b"), "cloze", "when"));
        assertEquals(6, ids.size());
    }

    @Test
    void letters_go_to_options_whatever_their_order() {
        Map<String, Option> one = OptionIds.of("0123", List.of("red", "green", "blue"));
        assertEquals(one, OptionIds.of("0123", List.of("blue", "red", "green")));
        assertEquals(
                Set.of("a", "b", "c"),
                Set.copyOf(one.values().stream().map(Option::id).toList()));
    }

    @Test
    void the_first_option_gets_any_letter() {
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            letters.add(OptionIds.of("item" + i, List.of("key", "one", "two", "three"))
                    .get("key")
                    .id());
        }
        assertEquals(Set.of("a", "b", "c", "d"), letters);
    }

    @Test
    void equal_texts_are_one_option() {
        assertEquals(1, OptionIds.of("item", List.of("same", "same")).size());
        assertNotEquals(
                "b", OptionIds.of("item", List.of("same", "same")).get("same").id());
        assertTrue(OptionIds.of("item", List.of()).isEmpty());
    }
}
