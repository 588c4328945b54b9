package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom "who said" may offer beside the speaker. */
class QuotedByTest {

    private static Entity person(String name) {
        return new Entity(
                name.toLowerCase().replace(' ', '-'),
                EntityType.PERSON,
                name,
                List.of(),
                Optional.empty(),
                "",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void who_bears_the_speakers_last_name_may_be_the_speaker() {
        assertTrue(QuotedBy.sameFamily(person("Mr Moss"), person("Kim Moss")));
        assertFalse(QuotedBy.sameFamily(person("Kim Berg"), person("Kim Moss")));
    }

    @Test
    void half_a_name_is_nobody_to_choose() {
        assertFalse(QuotedBy.full(person("Moss")));
        assertFalse(QuotedBy.full(person("Mr Moss")));
        assertFalse(QuotedBy.full(person("Kim Van")));
        assertTrue(QuotedBy.full(person("Kim Moss")));
    }
}
