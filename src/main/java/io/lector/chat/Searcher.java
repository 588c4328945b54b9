package io.lector.chat;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.retrieval.AskedFor;
import io.lector.retrieval.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the facts of an article that answer a question, or finds that none does. */
record Searcher(FactBook book, Library library) {

    private static final Pattern WHO_IS = Pattern.compile(
            "^(?:who|what)(?:(?:['’]?s| is| are| was| were)\\s+(?<is>.+?)|\\s+do(?:es)?\\s+(?<does>.+?)\\s+do)[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_COME =
            Pattern.compile("^\\W*\\w+(?: \\w+)? (?:is|are|will|does|do)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE =
            Pattern.compile("^\\W*\\w+(?: \\w+)? (?:was|were|did|had)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * What the probability that the facts answer and the share of the question's words in the best one must come to, 0..2.
     * Chosen on the questions of {@code free-questions.tsv}: few are answered that the article does not answer.
     */
    private static final double ENOUGH = 1.1;

    /** A fact that has less of the question's words than this share of the best one's is not preferred for its slots. */
    private static final double RIVAL = 0.6;

    /** A second fact is told when it is nearly as good as the first. */
    private static final double NEARLY = 0.95;

    private static final int MOST_TOLD = 2;

    /** A fact that was found. */
    private record Candidate(Fact fact, Hit hit, int fit) {}

    Found find(String question) {
        Optional<Fact> definition = named(question).flatMap(this::definition);
        if (definition.isPresent()) {
            return new Found(List.of(definition.get()), List.of());
        }
        List<Candidate> candidates = ranked(question);
        List<Fact> facts = candidates.stream().map(Candidate::fact).toList();
        if (candidates.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        Candidate best = candidates.get(0);
        if (library.answers(question) + best.hit().coverage() < ENOUGH) {
            return new Found(List.of(), facts);
        }
        long told = candidates.stream()
                .limit(MOST_TOLD)
                .takeWhile(one -> one.fit() == best.fit()
                        && one.hit().coverage() >= best.hit().coverage()
                        && one.hit().score() >= NEARLY * best.hit().score())
                .count();
        return new Found(facts.subList(0, (int) told), facts);
    }

    /** Those that tell what is asked for before those that only speak of it. */
    private List<Candidate> ranked(String question) {
        List<Hit> hits = library.search(question);
        double most = hits.stream().mapToDouble(Hit::coverage).max().orElse(0);
        AskedFor asked = AskedFor.in(question);
        return hits.stream()
                .map(hit -> candidate(hit, question, asked, most))
                .sorted(Comparator.comparingInt(Candidate::fit).reversed())
                .toList();
    }

    private Candidate candidate(Hit hit, String question, AskedFor asked, double most) {
        Fact fact = library.fact(hit.passage().id()).orElseThrow();
        return new Candidate(fact, hit, hit.coverage() >= RIVAL * most ? fit(fact, question, asked) : 0);
    }

    private static int fit(Fact fact, String question, AskedFor asked) {
        boolean tells = slot(asked).filter(slot -> FollowUp.fills(fact, slot)).isPresent()
                || asked.reported() && fact instanceof Claim;
        boolean past = fact.slots().did().tense() == Predicate.Tense.PAST;
        boolean inTime =
                past ? GONE.matcher(question).find() : TO_COME.matcher(question).find();
        return (tells ? 2 : 0) + (tells && inTime ? 1 : 0);
    }

    private static Optional<Slot> slot(AskedFor asked) {
        return switch (asked.type()) {
            case WHEN -> Optional.of(Slot.WHEN);
            case WHERE -> Optional.of(Slot.WHERE);
            case WHY -> Optional.of(Slot.WHY);
            case HOW_MANY -> Optional.of(Slot.HOW_MANY);
            case WHO, WHAT, HOW, YES_NO -> Optional.empty();
        };
    }

    /** The entity that a "who is …?" or "what does … do?" asks for, and nothing else. */
    Optional<Entity> named(String question) {
        Matcher whoIs = WHO_IS.matcher(question.strip());
        return whoIs.matches()
                ? Optional.ofNullable(whoIs.group("is"))
                        .or(() -> Optional.ofNullable(whoIs.group("does")))
                        .flatMap(this::entity)
                : Optional.empty();
    }

    /** @param name as typed, by any of its names */
    Optional<Entity> entity(String name) {
        String wanted = plain(name);
        return book.entities().stream()
                .filter(entity ->
                        entity.names().stream().anyMatch(known -> plain(known).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\"“”'’?!.]", "")
                .strip()
                .replaceFirst("^(?:the|this|that|an?) ", "");
    }

    /** The fact that says who or what something is. */
    private Optional<Fact> definition(Entity entity) {
        return book.facts().stream()
                .filter(fact ->
                        fact.slots().did().copular() && isAbout(fact.slots().who(), entity))
                .findFirst();
    }

    private static boolean isAbout(Filler filler, Entity entity) {
        return filler instanceof Mention mention && mention.entities().equals(List.of(entity.id()));
    }
}
