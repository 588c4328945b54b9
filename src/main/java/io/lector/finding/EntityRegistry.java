package io.lector.finding;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.language.Initials;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who and what the article names: each entity once, whatever it is called. */
final class EntityRegistry {

    private final List<NameUse> uses;
    private final Map<String, Named> byName = new HashMap<>();
    private final List<Named> all = new ArrayList<>();
    /** Last names that a body has as well. */
    private final Set<String> shared = new HashSet<>();

    private EntityRegistry(List<NameUse> uses) {
        this.uses = uses;
    }

    static EntityRegistry of(List<NameUse> uses) {
        EntityRegistry registry = new EntityRegistry(uses);
        Map<String, List<NameUse>> byText =
                uses.stream().collect(Collectors.groupingBy(NameUse::text, LinkedHashMap::new, Collectors.toList()));
        registry.addAll(byText);
        registry.all.forEach(registry::place);
        registry.all.forEach(registry::letters);
        return registry;
    }

    /** Longer names first, so that short ones find the name in full. */
    private void addAll(Map<String, List<NameUse>> byText) {
        Misspelt misspelt = new Misspelt(byText);
        byText.keySet().stream()
                .filter(text -> !misspelt.is(text))
                .sorted(Comparator.comparingInt(
                        (String text) -> -Words.all(text).size()))
                .forEach(text -> add(text, byText.get(text)));
        all.sort(Comparator.comparingInt(named -> uses.indexOf(named.uses().get(0))));
    }

    private void add(String text, List<NameUse> found) {
        boolean untitled = !PersonNames.titled(found) && found.stream().anyMatch(BodyNames::employs);
        if (person(text).isPresent() && (untitled || found.stream().anyMatch(BodyNames::told))) {
            shared.add(text);
            return;
        }
        Optional<Country> country = Gazetteer.country(text);
        EntityType read = country.isPresent() ? EntityType.PLACE : NameTypes.of(text, found);
        EntityType type = read == EntityType.PERSON && body(text, found)
                ? EntityType.ORGANISATION
                : read == EntityType.ORGANISATION && PersonNames.titledInFull(text, found) ? EntityType.PERSON : read;
        List<Named> same = all.stream()
                .filter(named -> named.type() == type && same(named, text, type, country))
                .toList();
        if (same.size() > 1 || same.size() == 1 && !text.contains(" ") && Namesakes.not(same.get(0), text, found)) {
            return;
        }
        boolean lastName = type != EntityType.PERSON
                && all.stream()
                        .anyMatch(
                                named -> named.type() == EntityType.PERSON && PersonNames.shortOf(text, named.name()));
        if (lastName) {
            return;
        }
        if (type == EntityType.PERSON && same.isEmpty() && !text.contains(" ") && !PersonNames.titled(found)) {
            shortened(text).ifPresent(body -> {
                body.call(text, found);
                byName.put(text, body);
            });
            return;
        }
        if (type == EntityType.ORGANISATION && same.isEmpty() && !text.contains(" ") && lastOf(text, found)) {
            return;
        }
        Optional<Spelled> full = type == EntityType.ORGANISATION ? Spelled.out(text, uses) : Optional.empty();
        Named named = same.isEmpty() ? named(full.map(Spelled::words).orElse(text), type, country) : same.get(0);
        full.filter(Spelled::withThe).ifPresent(any -> named.spellWithThe());
        if (same.isEmpty() && !nameable(named)) {
            return;
        }
        if (same.isEmpty()) {
            all.add(named);
        }
        named.call(text, found);
        found.stream().flatMap(use -> Nicknames.alias(use).stream()).forEach(alias -> named.call(alias, List.of()));
        byName.put(text, named);
    }

    /** The only body whose longer name begins so: "Kestrel" for "Kestrel Motors". */
    private Optional<Named> shortened(String text) {
        List<Named> bodies = all.stream()
                .filter(named -> named.name().startsWith(text + " "))
                .toList();
        return bodies.size() == 1 && bodies.get(0).type() == EntityType.ORGANISATION
                ? Optional.of(bodies.get(0))
                : Optional.empty();
    }

    /** Whether it is a body's name cut to its last word, which is then the body's other name: "Rovers" of Elm Rovers. */
    private boolean lastOf(String text, List<NameUse> found) {
        List<Named> bodies = all.stream()
                .filter(named -> named.type() == EntityType.ORGANISATION
                        && named.name().endsWith(" " + text)
                        && found.stream().noneMatch(use -> use.alone() && use.withThe()))
                .toList();
        if (bodies.size() == 1) {
            bodies.get(0).call(text, found);
            byName.put(text, bodies.get(0));
        }
        return !bodies.isEmpty();
    }

    /** Whether a name that is read as a person's is a body's: nobody has it as the last name. */
    private boolean body(String text, List<NameUse> found) {
        return BodyNames.body(text, found)
                && !PersonNames.titled(found)
                && person(text).isEmpty();
    }

    /** Whether it can have an id that nothing else has. */
    private boolean nameable(Named named) {
        return !named.id().isEmpty()
                && all.stream().noneMatch(other -> other.id().equals(named.id()));
    }

    private static boolean same(Named named, String text, EntityType type, Optional<Country> country) {
        if (type == EntityType.PERSON) {
            return PersonNames.sameInFull(named.name(), text) || PersonNames.shortOf(text, named.name());
        }
        return country.isPresent() && country.equals(Gazetteer.country(named.name()))
                || Initials.shorten(text, named.name())
                || Words.normal(named.name()).equals(Words.normal(text));
    }

    private static Named named(String text, EntityType type, Optional<Country> country) {
        return new Named(country.map(Country::name).orElse(text), type);
    }

    /** "The Norhaven Harbour Board (NHB)", when the model takes the letters for no name. */
    private void letters(Named named) {
        named.uses().stream()
                .flatMap(use -> Spelled.behind(use).stream())
                .filter(letters -> !byName.containsKey(letters))
                .findFirst()
                .ifPresent(letters -> {
                    named.call(letters, List.of());
                    byName.put(letters, named);
                });
    }

    /** A capital lies in its country, when the article names it. */
    private void place(Named named) {
        if (named.type() == EntityType.PLACE) {
            Gazetteer.byCapital(named.name())
                    .flatMap(country -> named(country.name()))
                    .ifPresent(country -> named.lieIn(country.id()));
        }
    }

    Optional<Named> named(String text) {
        return Optional.ofNullable(byName.get(text)).or(() -> person(text));
    }

    /** The person whose last name that is, if the article names only one such. */
    Optional<Named> person(String lastName) {
        List<Named> people = all.stream()
                .filter(named ->
                        named.type() == EntityType.PERSON && named.name().endsWith(" " + lastName))
                .toList();
        return people.size() == 1 && !byName.containsKey(lastName) && !shared.contains(lastName)
                ? Optional.of(people.get(0))
                : Optional.empty();
    }

    Optional<Named> named(NameUse use) {
        return named(use.text()).filter(named -> Sex.fits(named, use) && !Namesakes.behind(named, use));
    }

    /** @throws java.util.NoSuchElementException if there is none */
    Named byId(String id) {
        return all.stream().filter(named -> named.id().equals(id)).findFirst().orElseThrow();
    }

    /** The one that a description means: "the Russian president". */
    Optional<Named> described(String words) {
        List<Named> meant = all.stream().filter(named -> named.described(words)).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    Collection<Named> all() {
        return all;
    }

    List<Entity> entities() {
        return all.stream().map(Named::entity).toList();
    }
}
