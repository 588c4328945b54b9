package io.lector.explainer;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.fact.Reporting;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An explainer while it is written: sentences of facts, as many as it may have words. */
final class Brief {

    /** From this likeness on, a second sentence would only repeat the first. */
    private static final double REPEATING = 0.6;

    private final FactWording wording;
    private final Optional<Entity> entity;
    private final List<Explainer.Sentence> sentences = new ArrayList<>();
    private int words;

    /** @param entity whom or what it is about */
    Brief(FactWording wording, Optional<Entity> entity) {
        this.wording = wording;
        this.entity = entity;
    }

    /** Adds the fact's sentence if there is room for it and it is not told yet. */
    void add(Fact fact) {
        if (fact instanceof Claim claim && !new Reporting(wording).tellable(claim)) {
            return;
        }
        String text = sentences.isEmpty() ? wording.sentence(fact) : shortened(wording.sentence(fact));
        int more = Words.count(text);
        boolean told = sentences.stream().anyMatch(other -> Words.likeness(other.text(), text) >= REPEATING);
        if (!told && words + more <= Explainer.MAX_WORDS) {
            words += more;
            sentences.add(new Explainer.Sentence(text, List.of(fact.id()), Optional.empty()));
        }
    }

    /** A person's full name gives way to the last name once it is told. */
    private String shortened(String text) {
        return entity.filter(person -> person.type() == EntityType.PERSON)
                .flatMap(person -> person.aliases().stream()
                        .filter(alias -> person.name().endsWith(" " + alias))
                        .findFirst()
                        .map(alias -> text.replace(person.name(), alias)))
                .orElse(text);
    }

    /** @param fewest sentences below which it explains nothing */
    Optional<Explainer> explainer(String id, Explainer.Kind kind, String title, int fewest) {
        return sentences.size() < fewest
                ? Optional.empty()
                : Optional.of(new Explainer(id, kind, title, entity.map(Entity::id), sentences));
    }
}
