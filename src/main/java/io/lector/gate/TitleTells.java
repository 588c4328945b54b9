package io.lector.gate;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.gate.Value.Named;
import io.lector.question.TrueFalse;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The title of the article, which is shown above its quiz, where it tells the key: by name, by figure or in full. */
final class TitleTells {

    private static final String ASKS_WHO = ".*/(?:who|name|said-by|quotation)";
    /** Words of the title in the stem that tell what the stem is about. */
    private static final int ENOUGH = 2;

    private static final Pattern KIND = Pattern.compile("(?i)\\bwhich (\\p{Ll}+)\\b");

    private TitleTells() {}

    static Optional<String> check(Case item) {
        String itemClass = item.candidate().itemClass();
        boolean told = itemClass.matches(ASKS_WHO)
                        && key(item).filter(id -> names(item, id)).isPresent()
                || itemClass.matches(FigureOfSpeech.ASKS_FIGURE) && figure(item)
                || item.question() instanceof TrueFalse statement && statement.holds() && nothingNew(item);
        return told ? Optional.of("the title \"" + item.knowledge().title() + "\" tells it") : Optional.empty();
    }

    private static Optional<String> key(Case item) {
        return item.face().keys().stream()
                .flatMap(key -> item.knowledge().values(key).stream())
                .filter(Named.class::isInstance)
                .map(value -> ((Named) value).ids())
                .filter(ids -> ids.size() == 1)
                .map(ids -> ids.get(0))
                .findFirst();
    }

    private static boolean names(Case item, String id) {
        Knowledge knowledge = item.knowledge();
        List<String> title = Words.stems(knowledge.title());
        boolean named = knowledge.calls(title, id)
                || knowledge.familyName(id).filter(title::contains).isPresent();
        return (named || surname(item, id)) && sameDeed(item)
                || named && (sameStory(item, id) || nothingElse(item, id) || onlyCountryLeft(item, id));
    }

    /** Whether the stem repeats what the title tells beside the name. */
    private static boolean sameStory(Case item, String id) {
        Set<String> rest = besideName(item, id);
        int repeated = Words.shared(rest, Words.content(item.stem()));
        return repeated >= ENOUGH || repeated > 0 && 2 * repeated >= rest.size();
    }

    /** Whether the title has the last word of a person's name, whoever else is so called. */
    private static boolean surname(Case item, String id) {
        List<String> title = Words.stems(item.knowledge().title());
        return item.knowledge().entity(id).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(entity -> Words.stems(entity.name()))
                .anyMatch(name -> !name.isEmpty() && title.contains(name.get(name.size() - 1)));
    }

    /** Whether the title has the verb of the fact too. */
    private static boolean sameDeed(Case item) {
        boolean who = !item.candidate().itemClass().endsWith("/said-by");
        return item.fact()
                .filter(any -> who)
                .map(fact -> Words.content(fact.slots().did().verb()))
                .filter(verb -> !verb.isEmpty()
                        && Words.content(item.knowledge().title()).containsAll(verb))
                .isPresent();
    }

    /** Whether the title is hardly more than the name, as in "Profile: Mara Lind", or names what kind is asked for. */
    private static boolean nothingElse(Case item, String id) {
        Set<String> rest = besideName(item, id);
        boolean profile = rest.size() < ENOUGH && item.knowledge().title().contains(":");
        return profile || kindInName(item, id);
    }

    /** "Which library", when the name in the title says that it is one. */
    private static boolean kindInName(Case item, String id) {
        Matcher asked = KIND.matcher(item.stem());
        return asked.find()
                && item.knowledge().entity(id).stream()
                        .map(Entity::name)
                        .filter(name -> Words.run(Words.stems(item.knowledge().title()), Words.stems(name)))
                        .anyMatch(name -> Words.stems(name).containsAll(Words.stems(asked.group(1))));
    }

    /** The content words of the title without those of a name. */
    private static Set<String> besideName(Case item, String id) {
        Set<String> rest = new HashSet<>(Words.content(item.knowledge().title()));
        item.knowledge().entity(id).stream()
                .flatMap(entity -> entity.names().stream())
                .forEach(name -> rest.removeAll(Words.stems(name)));
        return rest;
    }

    /** Whether a country is asked for, and the title has no other one that the stem has not used. */
    private static boolean onlyCountryLeft(Case item, String id) {
        Set<String> left = item.knowledge().namedIn(item.knowledge().title()).stream()
                .filter(other -> item.knowledge()
                        .entity(other)
                        .filter(entity -> entity.type() == EntityType.PLACE)
                        .isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        item.knowledge().namedIn(item.stem()).forEach(left::remove);
        return left.equals(Set.of(id)) && item.stem().matches("(?i).*\\bwhich country\\b.*");
    }

    /** Whether the title has the figure that is asked for, or that was exchanged. */
    private static boolean figure(Case item) {
        Set<String> title = figures(List.of(item.knowledge().title()));
        if (!(item.question() instanceof TrueFalse)) {
            return !Collections.disjoint(title, figures(item.face().keys()));
        }
        title.removeAll(figures(List.of(item.stem())));
        return !Collections.disjoint(title, figures(quotes(item)));
    }

    private static List<String> quotes(Case item) {
        return item.fact().stream()
                .map(Fact::evidence)
                .flatMap(Collection::stream)
                .map(Evidence::quote)
                .toList();
    }

    private static Set<String> figures(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Words.tokens(text).stream())
                .filter(Token::number)
                .map(Token::word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether a true statement adds hardly a word to the title. */
    private static boolean nothingNew(Case item) {
        Set<String> added = new HashSet<>(Words.content(item.statement()));
        added.removeAll(Words.content(item.knowledge().title()));
        return added.size() < ENOUGH;
    }
}
