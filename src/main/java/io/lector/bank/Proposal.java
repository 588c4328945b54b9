package io.lector.bank;

import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import io.lector.quizbank.GeneratedExplainer;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Review;
import io.lector.quizbank.Status;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was made of an article, for an editor to decide on; nothing of it is served.
 *
 * @param scores by fact id, 0..1: how certain it is that the fact says what the article says; none of facts by hand
 * @param dropped what did not become a fact, in the order of the article
 */
public record Proposal(FactBook book, Generation generation, Map<String, Double> scores, List<Dropped> dropped) {

    public Proposal {
        scores = Map.copyOf(scores);
        dropped = List.copyOf(dropped);
    }

    Proposal reviewed(List<Review> reviews) {
        return new Proposal(book, generation.reviewed(reviews), scores, dropped);
    }

    /** Every item, best first, explainers last. */
    List<Proposed> items() {
        return Stream.concat(
                        generation.items().stream().map(this::proposed),
                        generation.explainers().stream().map(this::proposed))
                .toList();
    }

    Optional<Proposed> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** A chain of facts is as certain as the least certain of them. */
    private Optional<Double> score(Collection<String> facts) {
        return facts.stream()
                .flatMap(id -> Optional.ofNullable(scores.get(id)).stream())
                .min(Double::compare);
    }

    private Proposed proposed(GeneratedItem item) {
        return new Proposed(
                item.id(),
                item.itemClass(),
                item.content(),
                item.status(),
                item.reasons(),
                score(item.question().card().facts()),
                item.question().card().evidence().stream()
                        .map(place -> Citation.of(place, book.article()))
                        .toList(),
                Optional.of(item.question()),
                Optional.empty());
    }

    private Proposed proposed(GeneratedExplainer item) {
        Explainer explainer = item.explainer();
        return new Proposed(
                explainer.id(),
                "explainer/" + explainer.kind().name().toLowerCase(Locale.ROOT),
                item.content(),
                item.status(),
                item.reasons(),
                score(explainer.sentences().stream()
                        .flatMap(sentence -> sentence.facts().stream())
                        .toList()),
                explainer.sentences().stream()
                        .flatMap(sentence -> sentence.facts().stream())
                        .distinct()
                        .flatMap(id -> book.fact(id).stream())
                        .map(Fact::evidence)
                        .flatMap(List::stream)
                        .map(place -> Citation.of(place, book.article()))
                        .distinct()
                        .toList(),
                Optional.empty(),
                Optional.of(explainer));
    }

    /** What an editor has accepted, as it would be served, best first. */
    List<Draft> accepted() {
        return items().stream()
                .filter(item -> item.status() == Status.ACCEPTED)
                .map(Proposed::draft)
                .toList();
    }
}
