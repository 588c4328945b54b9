package io.lector.chat;

import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedExplainer;
import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.language.Words;
import io.lector.retrieval.AnswerType;
import io.lector.retrieval.Answerability;
import io.lector.retrieval.AskedFor;
import io.lector.retrieval.Hit;
import io.lector.retrieval.Passage;
import io.lector.retrieval.PassageIndex;
import io.lector.retrieval.PassageReading;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be told of one article: its facts and explainers, found by what a question asks. Made once for each bank. */
final class Library {

    private static final int MOST_HITS = 20;
    private static final double HALF = 0.5;

    /** A title that asks for another type of answer is so much less like a question. */
    private static final double OTHER_TYPE = 0.7;

    /** Names of events and things are mostly descriptions, whose words say more than a sign for the whole would. */
    private static final Set<EntityType> NAMED =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.AGREEMENT);

    private final PublishedBank bank;
    private final FactWording wording;
    private final PassageIndex facts;
    private final Answerability answerability;
    private final PassageReading read;

    Library(PublishedBank bank, Answerability answerability) {
        this.bank = bank;
        this.answerability = answerability;
        this.wording = new FactWording(bank.facts());
        List<Set<String>> names = bank.facts().entities().stream()
                .filter(entity -> NAMED.contains(entity.type()))
                .map(entity -> Set.copyOf(entity.names()))
                .toList();
        String title = bank.article().title();
        List<Passage> told = bank.facts().facts().stream().map(this::passage).toList();
        this.facts = PassageIndex.of(title, told, names);
        this.read = answerability.read(told.stream().map(Passage::text).toList());
    }

    boolean isOf(PublishedBank other) {
        return bank == other;
    }

    private Passage passage(Fact fact) {
        return new Passage(fact.id(), fact.paragraph(), wording.sentence(fact));
    }

    /** The probability that the facts answer a question, 0..1. */
    double answers(String question) {
        return answerability.probability(question, read);
    }

    /** Whether what is done in a fact is what a question asks about, or the opposite of it. */
    boolean isAboutTheSame(Set<String> verbs, Fact fact) {
        return verbs.stream()
                .anyMatch(verb ->
                        answerability.isAboutTheSame(verb, fact.slots().did().verb()));
    }

    /** The verbs of a question, as their lemmas. */
    Set<String> verbs(String question) {
        return answerability.verbs(question);
    }

    /** Facts that may answer, best first. */
    List<Hit> search(String question) {
        return facts.search(question, MOST_HITS);
    }

    /** Explainers whose title asks nearly the same, best first. @param least 0..1 of {@link #likeness} */
    List<Explainer> explainersLike(String question, double least) {
        return bank.explainers().stream()
                .map(PublishedExplainer::explainer)
                .filter(explainer -> likeness(question, explainer) >= least)
                .sorted(Comparator.comparingDouble((Explainer explainer) -> likeness(question, explainer))
                        .reversed())
                .toList();
    }

    /** Explainers of what something is whose title has all words for it, the nearest first. */
    List<Explainer> explainersOn(String words) {
        return explainersLike("What is " + words, 0).stream()
                .filter(explainer -> AskedFor.in(explainer.title()).type() == AnswerType.WHAT)
                .filter(explainer -> Words.covered(words, explainer.title()) == 1)
                .toList();
    }

    /** Timelines whose title has most of the words for a time or for what happened, the nearest first. */
    List<Explainer> timelinesOf(String words) {
        return bank.explainers().stream()
                .map(PublishedExplainer::explainer)
                .filter(explainer -> explainer.kind() == Explainer.Kind.TIMELINE)
                .filter(explainer -> Words.covered(words, explainer.title()) > HALF)
                .sorted(Comparator.comparingDouble((Explainer explainer) -> Words.covered(words, explainer.title()))
                        .reversed())
                .toList();
    }

    /** How much a question and an explainer's title have in common, 0..1: harmonic mean of what each has of the other. */
    double likeness(String question, Explainer explainer) {
        double ofQuestion = Words.covered(question, explainer.title());
        double ofTitle = Words.covered(explainer.title(), question);
        AnswerType asked = AskedFor.in(question).type();
        boolean sameType = asked == AskedFor.in(explainer.title()).type();
        double both = ofQuestion + ofTitle == 0 ? 0 : 2 * ofQuestion * ofTitle / (ofQuestion + ofTitle);
        return sameType ? both : both * OTHER_TYPE;
    }

    Optional<Fact> fact(String id) {
        return bank.facts().fact(id);
    }

    List<Fact> facts(List<String> ids) {
        return ids.stream().flatMap(id -> fact(id).stream()).toList();
    }

    Optional<Explainer> explainer(String id) {
        return bank.explainers().stream()
                .map(PublishedExplainer::explainer)
                .filter(explainer -> explainer.id().equals(id))
                .findFirst();
    }

    /** The explainer about an entity. */
    Optional<Explainer> explainerOf(String entity) {
        return bank.explainers().stream()
                .map(PublishedExplainer::explainer)
                .filter(explainer -> explainer.entity().filter(entity::equals).isPresent())
                .findFirst();
    }

    /** The explainer that stands on most of these facts. */
    Optional<Explainer> explainerOn(List<String> factIds) {
        return bank.explainers().stream()
                .map(PublishedExplainer::explainer)
                .filter(explainer -> standsOn(explainer, factIds) > 0)
                .max((one, other) -> Long.compare(standsOn(one, factIds), standsOn(other, factIds)));
    }

    private static long standsOn(Explainer explainer, List<String> factIds) {
        return explainer.sentences().stream()
                .flatMap(sentence -> sentence.facts().stream())
                .filter(factIds::contains)
                .distinct()
                .count();
    }

    Statement statement(Fact fact) {
        Optional<String> speaker = fact instanceof Claim claim
                ? Optional.of(wording.fillers().text(claim.said().speaker()))
                : Optional.empty();
        return new Statement(wording.sentence(fact), speaker);
    }

    /** Where the article says these, each sentence once. */
    List<Citation> cite(List<Fact> told) {
        Set<List<Integer>> seen = new HashSet<>();
        List<Evidence> places = told.stream()
                .map(fact -> fact.evidence().get(0))
                .filter(place -> seen.add(List.of(place.paragraph(), place.sentence())))
                .toList();
        return bank.cite(places);
    }
}
