package io.lector.chat;

import io.lector.article.Article;
import io.lector.fact.Citation;
import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.intent.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of the article as a whole: what it is about, where it comes from, who is in it, what stands in a paragraph. */
@ApplicationScoped
class OverviewTalk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_PLACES = 4;

    private final Discretion discretion;

    OverviewTalk(Discretion discretion) {
        this.discretion = discretion;
    }

    /** The few most telling facts, with their places. */
    Said summary(Scene scene) {
        List<Fact> facts = scene.bank().facts().facts();
        List<Fact> free = discretion.tellable(scene, facts);
        if (free.isEmpty() && !facts.isEmpty() && scene.open().isPresent()) {
            return discretion.withheld(scene);
        }
        List<Fact> gist = new Gist(scene.bank().article().title(), scene.library()).of(free);
        List<Statement> statements =
                gist.stream().map(scene.library()::statement).toList();
        List<Citation> cited = scene.library().cite(gist);
        List<Suggestion> more = SmallTalk.more(scene).stream()
                .filter(suggestion -> !suggestion.equals(Suggestion.summary()))
                .toList();
        String text = origin(scene.bank().article())
                + (gist.isEmpty() ? "" : "\nIn short:")
                + statements.stream().map(one -> "\n– " + one.text()).collect(Collectors.joining())
                + Places.lines(cited);
        return Said.of(
                scene.standing()
                        .telling(
                                "What is the article about?",
                                gist.stream().map(Fact::id).toList()),
                new Reply.Answer(text, cited, more, statements));
    }

    /** Who wrote and published it, when, and where it can be read, as far as it is known. */
    Said source(Scene scene) {
        Article article = scene.bank().article();
        String text = origin(article)
                + page(article).map(page -> " You can read it here: " + page).orElse(" I have no link to its page.");
        return Said.of(scene.standing(), new Reply.Answer(text, List.of(), SmallTalk.more(scene), List.of()));
    }

    private static String origin(Article article) {
        return "“" + article.title() + "”"
                + (article.author().isBlank() ? "" : ", by " + article.author().strip())
                + (article.publisher().isBlank()
                        ? ""
                        : ", published by " + article.publisher().strip())
                + ", " + article.dateline().format(DAY) + ".";
    }

    private static Optional<String> page(Article article) {
        return Optional.of(article.url().toString()).filter(url -> url.startsWith("http"));
    }

    /** The people whom it names, those spoken of most first. */
    Said people(Scene scene) {
        boolean typed = scene.open().filter(open -> open.options().isEmpty()).isPresent();
        if (typed) {
            return discretion.withheld(scene);
        }
        List<Fact> facts = scene.bank().facts().facts();
        Map<String, Long> named = facts.stream()
                .flatMap(fact -> FactsAbout.names(fact).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Entity> people = scene.bank().facts().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .sorted((one, other) ->
                        Long.compare(named.getOrDefault(other.id(), 0L), named.getOrDefault(one.id(), 0L)))
                .toList();
        if (people.isEmpty()) {
            return Said.of(
                    scene.standing(),
                    Reply.Suggestions.of("I know of no person whom the article names.", SmallTalk.ways(scene)));
        }
        List<Citation> cited = scene.open().isPresent() ? List.of() : places(scene, people);
        String text = people(people, scene.open().isEmpty()) + quoted(facts, people) + Places.lines(cited);
        return Said.of(scene.standing(), new Reply.Answer(text, cited, SmallTalk.more(scene), List.of()));
    }

    private static List<Citation> places(Scene scene, List<Entity> people) {
        return scene.bank()
                .cite(people.stream()
                        .flatMap(person -> person.evidence().stream().limit(1))
                        .limit(MOST_PLACES)
                        .toList());
    }

    /** While a question waits, names alone. */
    private static String people(List<Entity> people, boolean roles) {
        String names = people.stream()
                .limit(MOST_PEOPLE)
                .map(person -> person.name()
                        + person.role()
                                .filter(role -> roles)
                                .map(role -> " (" + role + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        int more = people.size() - MOST_PEOPLE;
        String count = people.size() == 1 ? "one person" : people.size() + " people";
        return "I know " + count + " in the article: " + names + (more > 0 ? " and " + more + " more." : ".");
    }

    private static String quoted(List<Fact> facts, List<Entity> people) {
        Set<String> speakers = facts.stream()
                .filter(Claim.class::isInstance)
                .flatMap(fact -> FactsAbout.names(fact).limit(1))
                .collect(Collectors.toSet());
        List<String> quoted = people.stream()
                .filter(person -> speakers.contains(person.id()))
                .map(Entity::name)
                .toList();
        return quoted.isEmpty() ? "" : " It tells what these say: " + String.join(", ", quoted) + ".";
    }

    /** What it says in one paragraph, as far as anything stands on it. */
    Said paragraph(Scene scene, Intent.AskParagraph asked) {
        List<Fact> there = scene.bank().facts().facts().stream()
                .filter(fact -> fact.paragraph() == asked.number())
                .toList();
        if (there.isEmpty()) {
            String text = "I have nothing from paragraph " + asked.number() + ".";
            return Said.of(
                    scene.standing(), new Reply.NotInArticle(text, List.of(), SmallTalk.more(scene), Optional.empty()));
        }
        List<Fact> free = discretion.tellable(scene, there);
        if (free.isEmpty()) {
            return discretion.withheld(scene);
        }
        List<Citation> cited = scene.bank().cite(places(free));
        List<Statement> statements =
                free.stream().map(scene.library()::statement).toList();
        String text = "What I have from paragraph " + asked.number() + ":" + Places.lines(cited);
        return Said.of(
                scene.standing()
                        .telling(
                                "What does paragraph " + asked.number() + " say?",
                                free.stream().map(Fact::id).toList()),
                new Reply.Answer(text, cited, SmallTalk.more(scene), statements));
    }

    /** One place of each sentence. */
    private static List<Evidence> places(List<Fact> facts) {
        List<Evidence> places = new ArrayList<>();
        facts.stream().map(fact -> fact.evidence().get(0)).forEach(place -> {
            if (places.stream().noneMatch(place::sameSentence)) {
                places.add(place);
            }
        });
        return places;
    }
}
