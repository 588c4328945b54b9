package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import io.lector.fact.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    private static final FactBook HARBOUR = HarbourBridge.book();

    private static String word(String id, String rest) {
        Entity pilots = new Entity(
                "pilots",
                EntityType.ORGANISATION,
                "Pilots",
                List.of(),
                Optional.empty(),
                "",
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
        List<Entity> names =
                Stream.concat(HARBOUR.entities().stream(), Stream.of(pilots)).toList();
        Material material = Material.of(new FactBook(HARBOUR.article(), names, HARBOUR.facts()));
        return new QuestionWords(material)
                .of(new Mention(List.of(id)), rest, false)
                .text();
    }

    @Test
    void one_body_with_a_plural_name_is_not_asked_for_as_several() {
        assertEquals("who", word("pilots", "promised to lower the toll"));
    }

    @Test
    void a_town_that_scores_is_a_team() {
        assertEquals("which team", word("port-elm", "an early goal gave a 1-0 win"));
        assertEquals("which team", word("ferry-union", "won 2-0 in Wick"));
        assertEquals("which city", word("port-elm", "the board gave a ferry"));
    }
}
