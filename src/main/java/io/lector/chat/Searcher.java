package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what of an article answers a question, or finds that nothing does. */
record Searcher(FactBook book, Library library) {

    /** An explainer's title must be so like the question to be given before facts are looked at; or when none answers. */
    private static final double SAME_QUESTION = 0.85;

    private static final Pattern HEAD = Pattern.compile(
            "\\b(?:president|prime minister|premier|chancellor|leader|head|chief|king|queen"
                    + "|emperor|pope|director|mayor|chair(?:man|woman|person)?|governor|secretary[- ]general|boss) of\\b");

    private static final double LIKE_QUESTION = 0.6;
    private static final double RELATED_QUESTION = 0.4;
    private static final int MOST_OTHERS = 2;
    private static final int MOST_CLAIMS = 2;

    Found find(String typed) {
        TypedQuestion question = TypedQuestion.of(typed);
        return question.meant()
                .map(this::meaning)
                .or(() -> question.led().flatMap(this::leader))
                .or(() -> question.defined().flatMap(this::defined))
                .or(() -> question.saying().flatMap(this::claims))
                .or(() -> question.doing().flatMap(this::explainedByName))
                .or(() -> question.inOrder()
                        .flatMap(time -> explained(library.titles().timelines(time))))
                .orElseGet(
                        () -> search(question.inOrder().map(TypedQuestion::new).orElse(question)));
    }

    /** Finds what explains something; if nothing does, what answers what it is. */
    Found explain(String typed) {
        String subject = TypedQuestion.subject(typed);
        Found meaning = meaning(subject);
        return meaning.explainer().isPresent() ? meaning : find("What is " + subject + "?");
    }

    private Found search(TypedQuestion question) {
        List<Titles.Like> like = library.titles().like(question.text(), RELATED_QUESTION);
        Optional<Found> same = explained(least(like, SAME_QUESTION));
        if (same.isPresent()) {
            return same.get();
        }
        FactSearch facts = new FactSearch(question, book, library);
        List<Fact> answers = facts.answers();
        return answers.isEmpty()
                ? explained(least(like, LIKE_QUESTION))
                        .orElseGet(() -> Found.unanswered(
                                facts.near(),
                                least(like, RELATED_QUESTION).stream()
                                        .limit(MOST_OTHERS)
                                        .toList()))
                : Found.answered(answers);
    }

    private static List<Explainer> least(List<Titles.Like> titles, double likeness) {
        return titles.stream()
                .filter(title -> title.likeness() >= likeness)
                .map(Titles.Like::explainer)
                .toList();
    }

    /** The first of these, with some others to go on with. */
    private static Optional<Found> explained(List<Explainer> explainers) {
        return explainers.stream()
                .findFirst()
                .map(first -> Found.explained(
                        first, explainers.stream().skip(1).limit(MOST_OTHERS).toList()));
    }

    /** What explains a word or phrase; facts in which it only stands do not. */
    private Found meaning(String words) {
        return explainedByName(words)
                .or(() -> explained(library.titles().on(words)))
                .orElse(Found.NOTHING);
    }

    private Optional<Found> explainedByName(String words) {
        return new EntityFinder(book)
                .named(words)
                .flatMap(entity -> library.explainerOf(entity.id()))
                .map(explainer -> Found.explained(explainer, List.of()));
    }

    private Optional<Found> defined(String words) {
        return new EntityFinder(book)
                .named(words)
                .flatMap(this::definition)
                .or(() -> explained(library.titles().on(words)));
    }

    /** Of a person first what he or she is, of anything else first what explains it. */
    private Optional<Found> definition(Entity entity) {
        Optional<Found> fact = role(entity).map(one -> Found.answered(List.of(one)));
        Optional<Found> explainer = library.explainerOf(entity.id()).map(one -> Found.explained(one, List.of()));
        return entity.type() == EntityType.PERSON ? fact.or(() -> explainer) : explainer.or(() -> fact);
    }

    /** The fact that says who or what something is. */
    private Optional<Fact> role(Entity entity) {
        return book.facts().stream()
                .filter(fact ->
                        fact.slots().did().copular() && isAbout(fact.slots().who(), entity))
                .findFirst();
    }

    /** What somebody says, when nothing in particular is asked for. */
    private Optional<Found> claims(String words) {
        return new EntityFinder(book)
                .named(words)
                .map(speaker -> book.facts().stream()
                        .filter(fact -> fact instanceof Claim claim
                                && isAbout(claim.said().speaker(), speaker))
                        .limit(MOST_CLAIMS)
                        .toList())
                .filter(claims -> !claims.isEmpty())
                .map(Found::answered);
    }

    /** Who is said to be at the head of something. */
    private Optional<Found> leader(String words) {
        return new EntityFinder(book).named(words).flatMap(led -> book.facts().stream()
                .filter(fact -> fact.slots().did().copular())
                .filter(fact -> isHeadOf(library.statement(fact).text(), led))
                .findFirst()
                .map(fact -> Found.answered(List.of(fact))));
    }

    private static boolean isHeadOf(String text, Entity led) {
        return HEAD.matcher(text).find() && led.names().stream().anyMatch(name -> Words.contains(text, name));
    }

    private static boolean isAbout(Filler filler, Entity entity) {
        return filler instanceof Mention mention && mention.entities().equals(List.of(entity.id()));
    }
}
