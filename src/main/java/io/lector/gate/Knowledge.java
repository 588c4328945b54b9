package io.lector.gate;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Moment;
import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import io.lector.gate.Value.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A fact book, indexed once for asking what a text means in it and what else the article says. */
final class Knowledge {

    private final FactBook book;
    private final int year;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> namesOf = new HashMap<>();
    private final Map<List<String>, Span> shownTimes = new HashMap<>();
    /** Options recur in many candidates. */
    private final Map<String, List<Value>> readings = new ConcurrentHashMap<>();

    private final List<Known> known = new ArrayList<>();

    Knowledge(FactBook book) {
        this.book = book;
        this.year = book.article().dateline().getYear();
        book.entities().forEach(this::learn);
        book.facts().stream()
                .flatMap(fact -> fact.slots().fillers().values().stream())
                .filter(Moment.class::isInstance)
                .map(Moment.class::cast)
                .forEach(moment -> shownTimes.put(Words.stems(moment.shown()), new Span(moment.from(), moment.to())));
        book.facts().forEach(fact -> known.add(Known.of(fact, this)));
    }

    private void learn(Entity entity) {
        entities.put(entity.id(), entity);
        List<List<String>> mine = new ArrayList<>();
        entity.names().stream()
                .map(Words::stems)
                .filter(name -> !name.isEmpty())
                .forEach(mine::add);
        entity.role().map(Words::stems).filter(role -> !role.isEmpty()).ifPresent(mine::add);
        mine.forEach(name ->
                names.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(entity.id()));
        namesOf.put(entity.id(), List.copyOf(mine));
    }

    String title() {
        return book.article().title();
    }

    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    List<Known> facts() {
        return known;
    }

    /** The fact with its values; facts from elsewhere are read anew. */
    Known known(Fact fact) {
        return known.stream().filter(each -> each.fact() == fact).findFirst().orElseGet(() -> Known.of(fact, this));
    }

    Optional<Fact> fact(String id) {
        return book.fact(id);
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Names, aliases and role of an entity, as stems. */
    List<List<String>> namesOf(String id) {
        return namesOf.getOrDefault(id, List.of());
    }

    /** Whether some name of an entity is exactly this. */
    boolean isName(String text) {
        return names.containsKey(Words.stems(text));
    }

    /** Whether the text names the entity in any of its ways. */
    boolean names(List<String> stems, String id) {
        return namesOf(id).stream().anyMatch(name -> Words.run(stems, name));
    }

    /** Whether the text has the entity's name or another proper name of it; a description such as its role is none. */
    boolean calls(List<String> stems, String id) {
        return entity(id).stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.name()), entity.aliases().stream().filter(Knowledge::proper)))
                .anyMatch(name -> Words.run(stems, Words.stems(name)));
    }

    /** "Sir Keir Starmer", "the EU", but not "Britain's prime minister". */
    private static boolean proper(String name) {
        return Words.tokens(name).stream()
                .allMatch(token -> (token.capital() || token.number() || Words.isFunction(token.word()))
                        && !token.text().matches(".*['’]s"));
    }

    /** The last word of a person's name, as a stem, when no other entity's name ends with it. */
    Optional<String> familyName(String id) {
        return entity(id)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(entity -> last(Words.stems(entity.name())))
                .filter(name -> name.length() > 2
                        && entities.values().stream()
                                        .filter(other -> other.type() == EntityType.PERSON)
                                        .filter(other ->
                                                last(Words.stems(other.name())).equals(name))
                                        .count()
                                == 1);
    }

    private static String last(List<String> stems) {
        return stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    }

    /** All entities that a text names, in the order of the book. */
    List<String> namedIn(String text) {
        List<String> stems = Words.stems(text);
        return entities.keySet().stream().filter(id -> names(stems, id)).toList();
    }

    /** Dates that a text tells. */
    List<Span> datesIn(String text) {
        return Dates.all(text, year);
    }

    /** What a whole text may mean; several values when a name belongs to several. */
    List<Value> values(String text) {
        List<Value> read = readings.get(text);
        if (read == null) {
            read = List.copyOf(read(text));
            readings.put(text, read);
        }
        return read;
    }

    private List<Value> read(String text) {
        List<Value> values = new ArrayList<>(named(text));
        if (!values.isEmpty()) {
            return values;
        }
        Span shown = shownTimes.get(Words.stems(text.replaceFirst("(?i)^(on|in|at|during|since) ", "")));
        if (shown != null) {
            return List.of(shown);
        }
        Optional<Span> date = Dates.whole(text, year);
        if (date.isPresent()) {
            return List.of(date.get());
        }
        Optional<Amount> amount = Amounts.whole(text);
        return List.of(amount.isPresent() ? amount.get() : Wording.of(text));
    }

    private List<Named> named(String text) {
        Set<String> ids = names.get(Words.stems(text.replaceFirst(",.*", "")));
        if (ids != null && (ids.size() == 1 || !text.contains(","))) {
            return ids.stream().map(id -> new Named(List.of(id))).toList();
        }
        List<String> all = new ArrayList<>();
        for (String part : text.split("\\s*,\\s*(?:and )?|\\s+and\\s+")) {
            Set<String> found = names.get(Words.stems(part));
            if (found == null) {
                return List.of();
            }
            all.add(found.iterator().next());
        }
        return all.isEmpty() ? List.of() : List.of(new Named(all));
    }

    /** Whether two entities may stand for one another: one contains the other, or speaks for it. */
    boolean same(String one, String other) {
        return one.equals(other)
                || around(one).contains(other)
                || around(other).contains(one)
                || root(one).equals(root(other));
    }

    private Set<String> around(String id) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            Entity entity = entities.get(open.remove(0));
            if (entity != null) {
                Stream.concat(entity.within().stream(), entity.standsFor().stream())
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private String root(String id) {
        String root = id;
        for (int steps = 0; steps < entities.size(); steps++) {
            Entity entity = entities.get(root);
            if (entity == null || entity.standsFor().isEmpty()) {
                return root;
            }
            root = entity.standsFor().get();
        }
        return root;
    }

    /** Whether the second value is true where the first one is; entities told together are each true. */
    boolean meets(Value right, Value other) {
        if (right instanceof Named one && other instanceof Named two) {
            return two.ids().stream().allMatch(id -> one.ids().stream().anyMatch(mine -> same(mine, id)));
        }
        if (right instanceof Span one && other instanceof Span two) {
            return one.meets(two);
        }
        if (right instanceof Amount one && other instanceof Amount two) {
            return Amounts.meet(one, two);
        }
        return right instanceof Wording one && other instanceof Wording two && one.meets(two);
    }

    boolean meets(List<Value> right, List<Value> other) {
        return right.stream().anyMatch(one -> other.stream().anyMatch(two -> meets(one, two)));
    }
}
