package io.lector.fact;

import io.lector.article.Article;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A made-up article about a bridge, with enough people, places, dates and claims for every kind of question. */
public final class HarbourBridge {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);

    private static final Map<String, String> QUOTES = Map.of(
            "contract", "the Harbour Board put its name to a contract for a bridge",
            "closure", "Lena Brandt closed the old bridge in Port Elm for good",
            "march", "Tom Achter led thousands on a protest march through Sandholm",
            "lecture", "Professor Rosa Lind held a public lecture at noon in Wick",
            "ferries", "240 trips were cancelled by the Ferry Union in Sandholm alone",
            "threat", "Achter threatened to block the harbour for a whole week",
            "cracks", "in March Brandt showed photographs of cracks to the Harbour Board");

    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private HarbourBridge() {}

    public static FactBook book() {
        HarbourBridge bridge = new HarbourBridge();
        bridge.people();
        bridge.places();
        bridge.events();
        bridge.rivals();
        bridge.claims();
        return new FactBook(article(), bridge.entities, bridge.facts);
    }

    public static Article article() {
        return new Article(
                "harbour-bridge",
                "A bridge too slow",
                "Elm Gazette",
                "Pat Reporter",
                URI.create("https://example.org/bridge"),
                Instant.parse("2024-06-20T10:00:00Z"),
                ZoneId.of("UTC"),
                1);
    }

    private void people() {
        person("kim-oduya", "Kim Oduya", "the mayor of Port Elm", "mayor");
        person("lena-brandt", "Lena Brandt", "the chief engineer of the Harbour Board", "engineer");
        person("tom-achter", "Tom Achter", "the spokesman of the ferry union", "spokesman");
        person("rosa-lind", "Rosa Lind", "a professor of transport at Wick University", "professor");
        person("ines-falk", "Ines Falk", "the transport minister", "minister");
        entities.add(entity("harbour-board", EntityType.ORGANISATION, "Harbour Board", "authority", true, "port-elm"));
        entities.add(entity("ferry-union", EntityType.ORGANISATION, "Ferry Union", "union", true, null));
        entities.add(
                entity("wick-university", EntityType.ORGANISATION, "Wick University", "university", false, "wick"));
    }

    private void places() {
        entities.add(entity("port-elm", EntityType.PLACE, "Port Elm", "city", false, null));
        entities.add(entity("wick", EntityType.PLACE, "Wick", "city", false, null));
        entities.add(entity("sandholm", EntityType.PLACE, "Sandholm", "city", false, null));
    }

    private void events() {
        role(1, "kim-oduya", "the mayor of Port Elm");
        role(1, "lena-brandt", "the chief engineer of the Harbour Board");
        role(2, "tom-achter", "the spokesman of the ferry union");
        role(3, "rosa-lind", "a professor of transport at Wick University");
        fact(
                "contract",
                2,
                mention("harbour-board"),
                past("sign"),
                Map.of(Slot.WHAT, thing("a contract for a new bridge", false), Slot.WHEN, day(2022, 3, 7)));
        fact(
                "closure",
                3,
                mention("lena-brandt"),
                past("close"),
                Map.of(
                        Slot.WHAT,
                        thing("the old bridge", false),
                        Slot.WHERE,
                        in("port-elm"),
                        Slot.WHEN,
                        day(2023, 11, 20)));
        fact(
                "march",
                4,
                mention("tom-achter"),
                past("lead"),
                Map.of(
                        Slot.WHAT,
                        thing("a protest march", false),
                        Slot.WHERE,
                        in("sandholm"),
                        Slot.WHEN,
                        day(2024, 5, 4)));
        fact(
                "lecture",
                5,
                mention("rosa-lind"),
                past("give"),
                Map.of(
                        Slot.WHAT,
                        thing("a public lecture", false),
                        Slot.WHERE,
                        in("wick"),
                        Slot.WHEN,
                        day(2024, 6, 11)));
        fact(
                "inspection",
                5,
                mention("kim-oduya", "lena-brandt"),
                past("inspect"),
                Map.of(Slot.WHAT, thing("the unfinished pillars", true), Slot.WHEN, day(2024, 6, 11)));
        fact(
                "ferries",
                6,
                mention("ferry-union"),
                past("cancel"),
                Map.of(
                        Slot.WHAT, thing("ferry trips", true),
                        Slot.HOW_MANY,
                                new Quantity(
                                        BigDecimal.valueOf(240), BigDecimal.valueOf(240), "trips", Slot.WHAT, "240"),
                        Slot.WHERE, in("sandholm")));
        fact(
                "promise",
                6,
                mention("harbour-board"),
                past("promise"),
                Map.of(Slot.WHAT, new Action("pay the ferry crews"), Slot.WHEN, day(2024, 6, 12)));
        fact(
                "threat",
                7,
                mention("tom-achter"),
                past("threaten"),
                Map.of(Slot.WHAT, new Action("block the harbour for a week"), Slot.WHEN, day(2024, 5, 4)));
        fact(
                "plan",
                7,
                mention("kim-oduya"),
                past("offer"),
                Map.of(Slot.WHAT, new Action("lower the tolls on Sundays")));
    }

    /** What can be taken for something told elsewhere: the same kind of deed, of others; a quote of the same things. */
    private void rivals() {
        role(2, "ines-falk", "the transport minister");
        fact(
                "cracks",
                1,
                mention("lena-brandt"),
                past("show"),
                Map.of(
                        Slot.WHOM,
                        mention("harbour-board"),
                        Slot.WHAT,
                        thing("photographs of cracks", true),
                        Slot.WHEN,
                        day(2023, 3, 14)));
        fact(
                "bus-lane",
                7,
                mention("ines-falk"),
                past("promise"),
                Map.of(Slot.WHAT, new Action("open a bus lane on the coast road")));
        fact(
                "tickets",
                8,
                mention("ferry-union"),
                past("promise"),
                Map.of(Slot.WHAT, new Action("honour old season tickets")));
    }

    private void claims() {
        claim(
                "late",
                4,
                "kim-oduya",
                "say",
                thing("the new bridge", false),
                present("be"),
                Map.of(Slot.WHAT, thing("two years late", false)));
        claim(
                "steel",
                5,
                "lena-brandt",
                "say",
                thing("the steel", false),
                present("lack"),
                Map.of(Slot.WHAT, thing("the strength for heavy lorries", false)));
        claim(
                "jobs",
                6,
                "tom-achter",
                "warn",
                thing("the closure of the ferries", false),
                future("cost"),
                Map.of(Slot.WHAT, thing("hundreds of jobs", true)));
        claim(
                "tolls",
                7,
                "rosa-lind",
                "argue",
                thing("high tolls", true),
                present("keep"),
                Map.of(Slot.WHAT, thing("poor families off the road", true)));
        claim(
                "traffic",
                8,
                "rosa-lind",
                "say",
                thing("traffic", false),
                future("double"),
                Map.of(Slot.WHERE, in("port-elm")));
        claim(
                "safety",
                8,
                "lena-brandt",
                "say",
                thing("every pillar", false),
                present("need"),
                Map.of(Slot.WHAT, thing("a second inspection", false)));
        claim(
                "visit",
                9,
                "kim-oduya",
                "vow",
                mention("kim-oduya"),
                future("visit"),
                Map.of(Slot.WHAT, mention("sandholm")));
    }

    private void person(String id, String name, String role, String noun) {
        String last = name.substring(name.indexOf(' ') + 1);
        entities.add(new Entity(
                id,
                EntityType.PERSON,
                name,
                List.of(last),
                Optional.of(role),
                noun,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static Entity entity(
            String id, EntityType type, String name, String noun, boolean definite, String within) {
        return new Entity(
                id,
                type,
                name,
                List.of(),
                Optional.empty(),
                noun,
                definite,
                false,
                Optional.ofNullable(within),
                Optional.empty(),
                List.of());
    }

    private void role(int paragraph, String person, String role) {
        fact(
                person + "-role",
                paragraph,
                mention(person),
                present("be"),
                Map.of(Slot.WHAT, new Phrase(role, EntityType.PERSON, false, "", List.of())));
    }

    private void fact(String id, int paragraph, Filler who, Predicate did, Map<Slot, Filler> rest) {
        facts.add(new StatedFact(id, slots(who, did, rest), List.of(evidence(id, paragraph))));
    }

    private void claim(
            String id, int paragraph, String speaker, String verb, Filler who, Predicate did, Map<Slot, Filler> rest) {
        Said said = new Said(mention(speaker), verb, Optional.empty(), Optional.empty());
        facts.add(new Claim(id, said, slots(who, did, rest), List.of(evidence(id, paragraph))));
    }

    private static Slots slots(Filler who, Predicate did, Map<Slot, Filler> rest) {
        Map<Slot, Filler> all = new EnumMap<>(Slot.class);
        all.putAll(rest);
        all.put(Slot.WHO, who);
        return new Slots(did, all);
    }

    private static Evidence evidence(String id, int paragraph) {
        String quote = QUOTES.getOrDefault(id, "words of the article that tell about " + id);
        return new Evidence(1, paragraph, Math.abs(id.length() % 4) + 1, 0, quote.length(), quote, "0".repeat(64));
    }

    public static Mention mention(String... ids) {
        return new Mention(List.of(ids));
    }

    public static Phrase thing(String words, boolean plural) {
        return new Phrase(words, EntityType.THING, plural, "", List.of());
    }

    public static Location in(String place) {
        return new Location("in", mention(place));
    }

    public static Moment day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Moment(date, date, Moment.Granularity.DAY, Moment.Relation.AT, "that day", LONG.format(date));
    }

    public static Predicate past(String verb) {
        return predicate(verb, Predicate.Tense.PAST);
    }

    public static Predicate present(String verb) {
        return predicate(verb, Predicate.Tense.PRESENT);
    }

    public static Predicate future(String verb) {
        return predicate(verb, Predicate.Tense.FUTURE);
    }

    private static Predicate predicate(String verb, Predicate.Tense tense) {
        return new Predicate(verb, "", tense, "", "", false, false, false, false);
    }
}
