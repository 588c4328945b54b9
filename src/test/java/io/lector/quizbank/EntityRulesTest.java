package io.lector.quizbank;

import static io.lector.quizbank.MadeUpBank.ENTITIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityRulesTest extends OnMadeUpBank {

    @Test
    void the_slug_is_the_name_of_the_folder() {
        bank.with("article.yaml", "slug: storvik-bridge", "slug: storvik")
                .hasFault("slug: storvik", "slug", "differs from the name of the folder, storvik-bridge");
    }

    @Test
    void the_time_zone_exists() {
        bank.with("article.yaml", "zone: Europe/Oslo", "zone: Europe/Storvik")
                .hasFault("Europe/Storvik", "zone", "is no time zone; write one such as America/Toronto");
    }

    @Test
    void no_two_entities_have_the_same_id() {
        bank.with(ENTITIES, "- id: nordferge", "- id: storvik # again")
                .with("facts.yaml", "who: nordferge", "who: storvik")
                .containing(ENTITIES, bank.content(ENTITIES))
                .hasFault("# again", "storvik.id", "is the id of two entries");
    }

    @Test
    void what_contains_an_entity_is_an_entity() {
        bank.with(ENTITIES, "within: storvik\n  standsFor", "within: oslo\n  standsFor")
                .hasFault("within: oslo", "town-hall.within", "no entity oslo");
    }

    @Test
    void what_an_entity_stands_for_is_an_entity() {
        bank.with(ENTITIES, "standsFor: town-council", "standsFor: council")
                .hasFault("standsFor", "town-hall.standsFor", "no entity council");
    }

    @Test
    void nothing_contains_itself() {
        bank.with(ENTITIES, "  noun: town\n", "  noun: town\n  within: town-hall\n");
        assertEquals(
                List.of(
                        "goes in a circle: storvik → town-hall → storvik",
                        "goes in a circle: town-hall → storvik → town-hall"),
                bank.read().faults().stream().map(Fault::reason).toList());
    }

    @Test
    void nothing_stands_for_itself() {
        bank.with(ENTITIES, "standsFor: town-council", "standsFor: town-hall")
                .hasFault("standsFor", "town-hall.standsFor", "goes in a circle: town-hall → town-hall");
    }
}
