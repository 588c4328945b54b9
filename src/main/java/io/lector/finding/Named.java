package io.lector.finding;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.language.Initials;
import io.lector.language.Token;
import io.lector.language.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entity while the article is being read: its names and what it is become known bit by bit. */
final class Named {

    private static final int LONGEST_ID = 60;

    private static final Set<String> ACTING =
            Set.of(("say announce argue claim decide plan agree refuse hire employ own buy sell publish "
                            + "launch fund sue deny warn vote elect demand accuse promise apologize apologise confirm "
                            + "reject report tell insist invest donate recruit")
                    .split(" "));

    private final String name;
    private final EntityType type;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<NameUse> uses = new ArrayList<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private Optional<String> within = Optional.empty();
    private Optional<String> role = Optional.empty();
    private String noun = "";
    private boolean spelledWithThe;

    Named(String name, EntityType type) {
        this.name = name;
        this.type = type;
    }

    void call(String alias, List<NameUse> found) {
        aliases.add(alias);
        uses.addAll(found);
    }

    /** Its name in full stands with "the" where the article puts its initials behind it. */
    void spellWithThe() {
        spelledWithThe = true;
    }

    void lieIn(String id) {
        within = Optional.of(id);
    }

    /** @param description as in "the president of Norway", without which it may also be called otherwise */
    void be(Optional<String> newRole, String newNoun, List<String> descriptions) {
        role = role.or(() -> newRole);
        noun = noun.isEmpty() ? newNoun : noun;
        nouns.add(newNoun.toLowerCase(Locale.ROOT));
        aliases.addAll(descriptions);
    }

    /** Its other names that are its initials. */
    List<String> letters() {
        return aliases.stream().filter(alias -> Initials.shorten(alias, name)).toList();
    }

    boolean described(String words) {
        String wanted = Words.normal(words);
        return aliases.stream().anyMatch(alias -> Words.normal(alias).equals(wanted));
    }

    /** Kebab-case; empty when the name has no letter of the Latin alphabet. */
    String id() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String kebab = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return kebab.substring(0, Math.min(LONGEST_ID, kebab.length())).replaceAll("^-|-$", "");
    }

    String name() {
        return name;
    }

    EntityType type() {
        return type;
    }

    List<NameUse> uses() {
        return uses;
    }

    String noun() {
        if (!noun.isEmpty()) {
            return noun;
        }
        return switch (type) {
            case PLACE -> Gazetteer.placeNoun(name).orElse("");
            case ORGANISATION -> bodyNoun();
            default -> "";
        };
    }

    private String bodyNoun() {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return name.contains(" ") && Gazetteer.body(last) ? last : "";
    }

    /** The name as it stands inside a sentence. */
    String shown() {
        return definite() && !name.startsWith("The ") ? "the " + name : name;
    }

    /** Whether both may be names of one body: "Time Warner" and "TimeWarner", "British Airways" and "BA". */
    boolean alike(Named other) {
        String one = name.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
        String two = other.name.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
        return one.startsWith(two)
                || two.startsWith(one)
                || initials(name).equalsIgnoreCase(other.name)
                || initials(other.name).equalsIgnoreCase(name);
    }

    private static String initials(String words) {
        return Stream.of(words.split("[ -]"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Whether a noun is known to be its title or the last word of its name: "minister", "ministry". */
    boolean holds(String word) {
        boolean named = Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).endsWith(" " + word));
        boolean titled = nouns.stream().anyMatch(known -> (" " + known).endsWith(" " + word));
        return type == EntityType.PERSON ? titled : type == EntityType.ORGANISATION && (named || titled);
    }

    /** Whether nothing known of a body tells that it is another kind than the noun says. */
    boolean mayBe(String word) {
        boolean other = nouns.stream().noneMatch(known -> (" " + known).endsWith(" " + word)) && !nouns.isEmpty();
        boolean known = Gazetteer.knownBody(name) || aliases.stream().anyMatch(Gazetteer::knownBody);
        boolean firm = !BodyNames.press(name) && !BodyNames.state(word);
        return acts()
                && !other
                && !known
                && firm
                && bodyNoun().matches("|company|corporation|corp|inc|ltd|plc|group|firm");
    }

    /** Whether it is beyond doubt that it can act: a person, a country, a body that is called or known as one. */
    boolean acts() {
        if (type != EntityType.ORGANISATION) {
            return true;
        }
        boolean called = Stream.of(name.split(" ")).anyMatch(Gazetteer::body) || !noun.isEmpty();
        boolean speaks = uses.stream().anyMatch(Named::subjectOfActing);
        return called || speaks || Gazetteer.knownBody(name) || aliases.stream().anyMatch(Gazetteer::knownBody);
    }

    /** Whether a use is the subject of what only people and bodies do. */
    private static boolean subjectOfActing(NameUse use) {
        Token head = use.sentence().token(use.head());
        return head.is("nsubj")
                && ACTING.contains(use.sentence().token(head.head()).lemma());
    }

    private boolean definite() {
        Optional<Country> country = Gazetteer.country(name);
        if (country.isPresent()) {
            return country.get().definite();
        }
        if (type == EntityType.PERSON) {
            return false;
        }
        // "IATA" goes without "the" where its name in full does not.
        List<NameUse> full = uses.stream()
                .filter(use -> use.alone() && !Initials.shorten(use.text(), name))
                .toList();
        if (full.isEmpty() && spelledWithThe) {
            return true;
        }
        List<NameUse> telling = full.isEmpty() ? uses : full;
        long alone = telling.stream().filter(NameUse::alone).count();
        long withThe =
                telling.stream().filter(use -> use.alone() && use.withThe()).count();
        return alone > 0 && withThe * 2 >= alone;
    }

    Entity entity() {
        List<String> others =
                aliases.stream().filter(alias -> !alias.equals(name)).toList();
        boolean plural = type == EntityType.ORGANISATION && definite() && BodyNames.plural(name, uses);
        List<Evidence> evidence = List.of();
        return new Entity(
                id(), type, name, others, role, noun(), definite(), plural, within, Optional.empty(), evidence);
    }
}
