package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void a_pronoun_in_the_predicate_fits_the_true_actor_only() {
        assertTrue(Exchange.ofActor("said that she was pleased with the new quay"));
        assertTrue(Exchange.ofActor("painted the ferry himself"));
        assertTrue(Exchange.ofActor("called themselves pilots"));
        assertFalse(Exchange.ofActor("opened the new quay in Lom"));
    }

    @Test
    void a_body_is_not_told_of_itself_under_its_initials() {
        assertTrue(Exchange.shortened(body("NHB"), body("the city's Norhaven Harbour Board")));
        assertTrue(Exchange.shortened(body("FAO"), body("UN's Food & Agriculture Organisation")));
        assertFalse(Exchange.shortened(body("NHB"), body("Norwegian Ferry Board")));
    }

    private static Entity body(String name) {
        return new Entity(
                "body",
                EntityType.ORGANISATION,
                name,
                List.of(),
                Optional.empty(),
                "board",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
