package io.lector.gate;

import static io.lector.gate.Items.judge;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Content;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that are told again by themselves, and the names in them. */
class ToldTest {

    private static final String FACT = "lind-opened-bridge";
    private static final List<Entity> NAMES = List.of(
            entity("oslo", EntityType.PLACE, "Oslo", "city"),
            entity("mara-lind", EntityType.PERSON, "Mara Lind", "", "Lind"),
            entity("board", EntityType.ORGANISATION, "Norhaven Harbour Board", "board", "NHB"));

    private static Entity entity(String id, EntityType type, String name, String noun, String... aliases) {
        Optional<String> none = Optional.empty();
        return new Entity(id, type, name, List.of(aliases), none, noun, false, false, none, none, List.of());
    }

    private static Phrase thing(String words) {
        return new Phrase(words, EntityType.THING, false, "", List.of());
    }

    private static Set<String> flaws(Filler who, String verb, Filler what, String told) {
        Map<Slot, Filler> fillers = new EnumMap<>(Map.of(Slot.WHO, who, Slot.WHAT, what));
        Predicate did = new Predicate(verb, "", Predicate.Tense.PAST, "", "", false, false, false, false);
        FactBook harbour = Items.book();
        StatedFact fact = new StatedFact(
                FACT, new Slots(did, fillers), harbour.fact(FACT).orElseThrow().evidence());
        List<Entity> names = Stream.concat(harbour.entities().stream(), NAMES.stream())
                .collect(Collectors.toMap(Entity::id, entity -> entity, (first, second) -> second))
                .values()
                .stream()
                .toList();
        String stem = "True or false? The article says that " + told;
        return Gate.judge(judge(FACT, Slot.WHO, stem, true, ""), new FactBook(harbour.article(), names, List.of(fact)))
                .stream()
                .map(Flaw::rule)
                .collect(Collectors.toSet());
    }

    private static final Mention LIND = new Mention(List.of("mara-lind"));
    private static final Mention OSLO = new Mention(List.of("oslo"));
    private static final Mention BOARD = new Mention(List.of("board"));

    private static boolean dangling(String told) {
        return flaws(LIND, "mend", thing("the lamp of Lom"), told).contains("dangling");
    }

    @Test
    void words_that_lean_on_the_sentence_before_are_not_told() {
        assertTrue(dangling("Mara Lind mended the lamp of Lom as a result."));
        assertTrue(dangling("Mara Lind mended the lamp of Lom in her next match."));
        assertTrue(dangling("Mara Lind refused to mend any more lamps."));
        assertFalse(dangling("Mara Lind mended the lamp of Lom as a result of the storm."));
        assertFalse(dangling("Mara Lind mended more than 40 lamps of Lom."));
    }

    @Test
    void a_number_without_its_unit_is_not_told() {
        assertTrue(dangling("Mara Lind rowed to Lom third in 7.35."));
        assertFalse(dangling("Mara Lind rowed to Lom third in 7.35 seconds."));
    }

    @Test
    void a_state_without_event_figure_or_place_is_hardly_worth_telling() {
        assertTrue(flaws(LIND, "be", thing("in a cheerful mood"), "Mara Lind was in a cheerful mood.")
                .contains("hardly-told"));
        assertFalse(flaws(LIND, "be", thing("in action in Lom"), "Mara Lind was in action in Lom.")
                .contains("hardly-told"));
    }

    @Test
    void a_thing_told_of_as_if_known_is_hardly_worth_telling() {
        assertTrue(flaws(thing("the bitter weather"), "close", thing("Norhaven"), "the bitter weather closed Norhaven.")
                .contains("hardly-told"));
    }

    @Test
    void a_report_of_a_few_empty_words_says_too_little() {
        Content more = new Content("much needed to be done");
        assertTrue(flaws(LIND, "say", more, "Mara Lind said that much needed to be done.")
                .contains("hardly-told"));
    }

    @Test
    void a_town_does_not_think_or_decide() {
        assertTrue(flaws(OSLO, "consider", thing("the pier of Lom"), "Oslo considered the pier of Lom.")
                .contains("acting-town"));
        assertTrue(flaws(LIND, "represent", OSLO, "Mara Lind represented Oslo.").contains("acting-town"));
        assertFalse(flaws(OSLO, "have", thing("40 piers"), "Oslo had 40 piers.").contains("acting-town"));
    }

    @Test
    void letters_that_the_article_spells_out_are_spelt_out() {
        assertTrue(flaws(BOARD, "mend", thing("the lamp of Lom"), "the NHB mended the lamp of Lom.")
                .contains("abbreviation"));
        assertFalse(flaws(BOARD, "mend", thing("the lamp of Lom"), "Norhaven Harbour Board mended the lamp of Lom.")
                .contains("abbreviation"));
    }

    @Test
    void a_name_is_not_written_in_lower_case() {
        assertTrue(flaws(LIND, "mend", thing("the lamp of Lom"), "lind's men mended the lamp of Lom.")
                .contains("name-in-lower-case"));
        assertFalse(flaws(LIND, "mend", thing("the lamp of Lom"), "Lind's men mended the lamp of Lom.")
                .contains("name-in-lower-case"));
    }
}
