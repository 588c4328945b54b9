package io.lector.bank;

import io.lector.article.Article;
import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.FactWording;
import io.lector.fact.Slot;
import io.lector.question.Asked;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a reader gets to see of a bank. */
final class BankFace {

    /** An article with what the bank holds of it. */
    record ArticleView(
            String slug,
            String title,
            String publisher,
            String author,
            URI url,
            Instant published,
            LocalDate dateline,
            ZoneId zone,
            int revision,
            int facts,
            int claims,
            int explainers,
            int questions) {}

    /**
     * A fact in words.
     *
     * @param speaker who says so, when it is a claim
     * @param slots what fills each slot, in words, by the slot's name
     */
    record FactView(
            String id,
            String statement,
            Optional<String> speaker,
            Map<String, String> slots,
            List<Citation> evidence) {}

    /** An explainer. @param entity id of the entity it is about */
    record ExplainerView(
            String id,
            int version,
            Explainer.Kind kind,
            String title,
            Optional<String> entity,
            List<SentenceView> sentences) {}

    /** One sentence of an explainer. @param source "article" or "background" */
    record SentenceView(
            String text,
            String source,
            List<String> facts,
            List<Citation> evidence,
            Optional<Explainer.Source> background) {}

    private final PublishedBank bank;
    private final FactWording wording;

    BankFace(PublishedBank bank) {
        this.bank = bank;
        this.wording = new FactWording(bank.facts());
    }

    /** What was found in an article of which nothing is served. */
    BankFace(FactBook book) {
        this(unpublished(book));
    }

    static ArticleView article(FactBook book) {
        return article(unpublished(book));
    }

    private static PublishedBank unpublished(FactBook book) {
        return new PublishedBank(book, List.of(), List.of(), "");
    }

    static ArticleView article(PublishedBank bank) {
        Article article = bank.article();
        List<Fact> facts = bank.facts().facts();
        return new ArticleView(
                article.slug(),
                article.title(),
                article.publisher(),
                article.author(),
                article.url(),
                article.published(),
                article.dateline(),
                article.zone(),
                article.revision(),
                facts.size(),
                (int) facts.stream().filter(Claim.class::isInstance).count(),
                bank.explainers().size(),
                bank.questions().size());
    }

    FactView fact(Fact fact) {
        Map<Slot, String> slots = new EnumMap<>(Slot.class);
        fact.slots()
                .fillers()
                .forEach((slot, filler) -> slots.put(slot, wording.fillers().text(filler)));
        Map<String, String> named = new TreeMap<>();
        slots.forEach((slot, words) -> named.put(nameOf(slot), words));
        return new FactView(
                fact.id(),
                wording.sentence(fact),
                fact instanceof Claim claim
                        ? Optional.of(wording.fillers().text(claim.said().speaker()))
                        : Optional.empty(),
                named,
                bank.cite(fact.evidence()));
    }

    private static String nameOf(Slot slot) {
        return slot == Slot.HOW_MANY ? "howMany" : slot.name().toLowerCase(Locale.ROOT);
    }

    ExplainerView explainer(PublishedExplainer published) {
        Explainer explainer = published.explainer();
        return new ExplainerView(
                explainer.id(),
                published.version(),
                explainer.kind(),
                explainer.title(),
                explainer.entity(),
                explainer.sentences().stream().map(this::sentence).toList());
    }

    private SentenceView sentence(Explainer.Sentence sentence) {
        List<Citation> evidence = sentence.facts().stream()
                .flatMap(id -> bank.facts().fact(id).stream())
                .flatMap(fact -> fact.evidence().stream().limit(1))
                .flatMap(place -> Stream.of(Citation.of(place, bank.article())))
                .toList();
        return new SentenceView(
                sentence.text(),
                sentence.background().isPresent() ? "background" : "article",
                sentence.facts(),
                evidence,
                sentence.background());
    }

    /** The options in an order that is the same for everybody and tells nothing. */
    static Asked question(PublishedQuestion published) {
        Random order = new Random(published.id().hashCode());
        return published.question().asked(published.version(), order);
    }
}
