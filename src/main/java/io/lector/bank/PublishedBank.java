package io.lector.bank;

import io.lector.article.Article;
import io.lector.fact.Citation;
import io.lector.fact.Evidence;
import io.lector.fact.FactBook;
import io.lector.gate.Leaks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that is served of one article: an immutable snapshot. */
public final class PublishedBank {

    private final FactBook facts;
    private final Map<String, PublishedQuestion> questions;
    private final List<PublishedExplainer> explainers;
    private final String sha256;
    private final Leaks leaks;
    private final Map<String, Set<String>> spoilt = new ConcurrentHashMap<>();

    /**
     * @param questions best first
     * @param sha256 of the content, lower-case hex
     */
    public PublishedBank(
            FactBook facts, List<PublishedQuestion> questions, List<PublishedExplainer> explainers, String sha256) {
        this.facts = facts;
        this.questions = questions.stream()
                .collect(Collectors.toMap(
                        PublishedQuestion::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.explainers = List.copyOf(explainers);
        this.sha256 = sha256;
        this.leaks =
                Leaks.among(questions.stream().map(PublishedQuestion::question).toList());
    }

    public Article article() {
        return facts.article();
    }

    public FactBook facts() {
        return facts;
    }

    /** Best first. */
    public List<PublishedQuestion> questions() {
        return List.copyOf(questions.values());
    }

    /** The question as it is served now, if it still is. */
    public Optional<PublishedQuestion> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    public List<PublishedExplainer> explainers() {
        return explainers;
    }

    /** Changes whenever anything that is served changes; fit for an ETag. */
    public String sha256() {
        return sha256;
    }

    /** Ids of the questions that must not stand in one quiz with this one; found out once. */
    public Set<String> spoiltBy(String question) {
        return spoilt.computeIfAbsent(question, id -> questions.values().stream()
                .filter(other -> leaks.exclude(questions.get(id).question(), other.question()))
                .map(PublishedQuestion::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Evidence as a reader sees it, with a link into the publisher's page. */
    public List<Citation> cite(List<Evidence> evidence) {
        return evidence.stream().map(place -> Citation.of(place, article())).toList();
    }
}
