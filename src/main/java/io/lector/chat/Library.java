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
import io.lector.fact.Sameness;
import io.lector.fact.Slot;
import io.lector.retrieval.Answerability;
import io.lector.retrieval.Hit;
import io.lector.retrieval.Passage;
import io.lector.retrieval.PassageIndex;
import io.lector.retrieval.PassageReading;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be told of one article: its facts and explainers, found by what a question asks. Made once for each bank. */
final class Library {

    private static final int MOST_HITS = 20;

    /** Names of events and things are mostly descriptions, whose words say more than a sign for the whole would. */
    private static final Set<EntityType> NAMED =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.AGREEMENT);

    private final PublishedBank bank;
    private final FactWording wording;
    private final PassageIndex facts;
    private final Answerability answerability;
    private final PassageReading read;
    private final Titles titles;
    private final Sameness sameness;

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
        this.sameness = new Sameness(bank.facts());
        this.titles = new Titles(
                bank.explainers().stream().map(PublishedExplainer::explainer).toList());
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

    /** Whether what is done in a fact is what a question asks about. @param eitherWay whether the opposite will do */
    boolean isAboutTheSame(Set<String> verbs, Fact fact, boolean eitherWay) {
        String did = fact.slots().did().verb();
        return verbs.stream().anyMatch(verb -> answerability.isAboutTheSame(verb, did, eitherWay));
    }

    /** The verbs of a question, as their lemmas. */
    Set<String> verbs(String question) {
        return answerability.verbs(question);
    }

    /** Facts that may answer, best first. */
    List<Hit> search(String question) {
        return facts.search(question, MOST_HITS);
    }

    /** Explainers by the questions that their titles ask. */
    Titles titles() {
        return titles;
    }

    /** Remembers which entities it found to be related. */
    Sameness sameness() {
        return sameness;
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

    /** A fact in words without why it is so. */
    String withoutCause(Fact fact) {
        String whole = wording.sentence(fact);
        return fact.slots()
                .filler(Slot.WHY)
                .map(cause -> whole.replace(wording.fillers().text(cause), ""))
                .orElse(whole);
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
