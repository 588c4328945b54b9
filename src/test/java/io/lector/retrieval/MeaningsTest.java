package io.lector.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private final PassageIndex index = PassageIndex.of(
            "",
            List.of(
                    new Passage("1", 1, "The mayor opened the new museum on Monday."),
                    new Passage("2", 1, "Visitors walked through its galleries and looked at paintings."),
                    new Passage("3", 2, "The vessel sank in the storm near the coast."),
                    new Passage("4", 2, "Its crew had reached land in small boats before dawn.")),
            List.of());

    @Test
    void a_passage_that_says_it_in_another_word_is_told_from_one_that_does_not() {
        double[][] traits = index.traits("Where did the ship sink?");
        assertTrue(trait(traits, 2, Trait.ALIKE) > 0.1 + trait(traits, 0, Trait.ALIKE));
    }

    @Test
    void a_word_that_the_passage_has_is_not_counted_again() {
        assertEquals(0, trait(index.traits("Which vessel?"), 2, Trait.ALIKE));
    }

    @Test
    void the_paragraph_that_is_about_the_question_is_nearer_to_it() {
        double[][] traits = index.traits("What artists are exhibited?");
        assertTrue(trait(traits, 0, Trait.PARAGRAPH_ABOUT) > trait(traits, 2, Trait.PARAGRAPH_ABOUT));
        assertEquals(trait(traits, 0, Trait.PARAGRAPH_ABOUT), trait(traits, 1, Trait.PARAGRAPH_ABOUT));
    }

    @Test
    void words_that_are_in_no_table_are_like_nothing() {
        double[][] traits = index.traits("xqzzy qwrtz");
        assertEquals(0, trait(traits, 2, Trait.ALIKE));
        assertEquals(0, trait(traits, 2, Trait.PARAGRAPH_ABOUT));
    }

    private static double trait(double[][] traits, int passage, Trait trait) {
        return traits[passage][trait.ordinal()];
    }
}
