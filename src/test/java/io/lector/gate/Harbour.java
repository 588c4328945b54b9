package io.lector.gate;

import io.lector.article.Article;
import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.Content;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Quantity;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up article: the city of Norhaven in Vestland gets a harbour bridge, and people speak about it. */
final class Harbour {

    private final List<Fact> facts = new ArrayList<>();

    static FactBook book() {
        return new Harbour().facts();
    }

    private FactBook facts() {
        stated(
                "lind-opened-bridge",
                1,
                "open",
                Map.of(
                        Slot.WHO,
                        mention("mara-lind"),
                        Slot.WHAT,
                        thing("a harbour bridge"),
                        Slot.WHERE,
                        in("norhaven"),
                        Slot.WHEN,
                        day("2024-05-10", "Friday, May 10, 2024")));
        stated(
                "brandt-opened-terminal",
                2,
                "open",
                Map.of(
                        Slot.WHO,
                        mention("olof-brandt"),
                        Slot.WHAT,
                        thing("a ferry terminal"),
                        Slot.WHERE,
                        in("skarvik"),
                        Slot.WHEN,
                        day("2024-06-01", "Saturday, June 1, 2024")));
        stated(
                "roed-opened-terminal",
                3,
                "open",
                Map.of(Slot.WHO, mention("ida-roed"), Slot.WHAT, thing("a ferry terminal"), Slot.WHERE, in("lom")));
        stated(
                "lind-met-brandt",
                4,
                "meet",
                Map.of(Slot.WHO, mention("mara-lind"), Slot.WHOM, mention("olof-brandt"), Slot.WHERE, in("norhaven")));
        stated(
                "crews-laid-cables",
                5,
                "lay",
                Map.of(
                        Slot.WHO,
                        mention("city-hall"),
                        Slot.WHAT,
                        thing("steel cables"),
                        Slot.HOW_MANY,
                        amount("4000", "5000", "cables", "4,000 to 5,000"),
                        Slot.WHEN,
                        span("2023-03-01", "2023-03-31", "March 2023")));
        stated(
                "city-agreed-toll",
                6,
                "agree",
                Map.of(Slot.WHO, mention("norhaven"), Slot.WHAT, new Action("charge a toll for lorries")));
        claim(
                "brandt-says-bridge-harms",
                "olof-brandt",
                7,
                "harm",
                Map.of(Slot.WHO, thing("the bridge"), Slot.WHAT, thing("ferry traffic")));
        claim(
                "roed-says-bridge-harms",
                "ida-roed",
                8,
                "harm",
                Map.of(Slot.WHO, thing("the bridge"), Slot.WHAT, thing("ferry traffic")));
        claim(
                "lind-says-city-grows",
                "mara-lind",
                9,
                "grow",
                Map.of(Slot.WHO, mention("norhaven"), Slot.WHAT, new Content("the city will grow")));
        return new FactBook(article(), entities(), facts);
    }

    static Article article() {
        return new Article(
                "harbour",
                "A bridge",
                "The Gull",
                "A. Writer",
                URI.create("https://example.org/bridge"),
                Instant.parse("2024-06-05T08:00:00Z"),
                ZoneId.of("UTC"),
                1);
    }

    private static List<Entity> entities() {
        return List.of(
                entity("mara-lind", EntityType.PERSON, "Mara Lind", List.of("Lind"), "the mayor of Norhaven", "", ""),
                entity(
                        "olof-brandt",
                        EntityType.PERSON,
                        "Olof Brandt",
                        List.of("Brandt"),
                        "the head of Vest Ferries",
                        "",
                        ""),
                entity("ida-roed", EntityType.PERSON, "Ida Roed", List.of("Roed"), "a dock worker", "", ""),
                entity("per-holm", EntityType.PERSON, "Per Holm", List.of("Holm"), "a fisherman from Lom", "", ""),
                entity("vestland", EntityType.PLACE, "Vestland", List.of(), "", "", ""),
                entity("norhaven", EntityType.PLACE, "Norhaven", List.of("North Haven"), "", "vestland", ""),
                entity("skarvik", EntityType.PLACE, "Skarvik", List.of(), "", "vestland", ""),
                entity("lom", EntityType.PLACE, "Lom", List.of(), "", "vestland", ""),
                entity("dunmere", EntityType.PLACE, "Dunmere", List.of(), "", "", ""),
                entity("city-hall", EntityType.ORGANISATION, "City Hall", List.of(), "", "", "norhaven"),
                entity(
                        "vest-ferries",
                        EntityType.ORGANISATION,
                        "Vest Ferries",
                        List.of("the ferry company"),
                        "",
                        "",
                        ""));
    }

    private static Entity entity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            String role,
            String within,
            String standsFor) {
        return new Entity(
                id, type, name, aliases, given(role), "", false, false, given(within), given(standsFor), List.of());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void stated(String id, int paragraph, String verb, Map<Slot, Filler> fillers) {
        facts.add(new StatedFact(id, new Slots(did(verb), fillers), List.of(evidence(paragraph))));
    }

    private void claim(String id, String speaker, int paragraph, String verb, Map<Slot, Filler> fillers) {
        Said said = new Said(mention(speaker), "say", Optional.empty(), Optional.empty());
        facts.add(new Claim(id, said, new Slots(did(verb), fillers), List.of(evidence(paragraph))));
    }

    static Evidence evidence(int paragraph) {
        return new Evidence(1, paragraph, 1, 0, 5, "quote", "0".repeat(64));
    }

    private static Predicate did(String verb) {
        return new Predicate(verb, "", Predicate.Tense.PAST, "", "", false, false, false, false);
    }

    private static Mention mention(String id) {
        return new Mention(List.of(id));
    }

    private static Phrase thing(String words) {
        return new Phrase(words, EntityType.THING, false, "", List.of());
    }

    private static Location in(String place) {
        return new Location("in", mention(place));
    }

    private static Moment day(String date, String shown) {
        return moment(date, date, Moment.Granularity.DAY, shown);
    }

    private static Moment span(String from, String to, String shown) {
        return moment(from, to, Moment.Granularity.MONTH, shown);
    }

    private static Moment moment(String from, String to, Moment.Granularity granularity, String shown) {
        return new Moment(LocalDate.parse(from), LocalDate.parse(to), granularity, Moment.Relation.AT, "then", shown);
    }

    private static Quantity amount(String min, String max, String unit, String written) {
        return new Quantity(new BigDecimal(min), new BigDecimal(max), unit, Slot.WHAT, written);
    }
}
