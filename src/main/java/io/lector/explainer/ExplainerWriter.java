package io.lector.explainer;

import io.lector.explainer.Explainer.Kind;
import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.FactWording;
import io.lector.fact.Moment;
import io.lector.fact.MomentWording;
import io.lector.fact.Slot;
import io.lector.language.Prose;
import io.lector.writing.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes explainers from facts and nothing else: who and what, numbers, days and timelines. */
public final class ExplainerWriter {

    private static final int FEWEST_EVENTS = 3;

    /** In a fixed order; the same facts give the same explainers. */
    public List<Explainer> write(FactBook book) {
        FactWording wording = new FactWording(book);
        List<Explainer> all = new ArrayList<>();
        for (Entity entity : book.entities()) {
            if (!entity.names().contains(book.article().author())) {
                about(book, wording, entity).ifPresent(all::add);
                timeline(book, wording, entity).ifPresent(all::add);
            }
        }
        all.addAll(numbers(book, wording));
        all.addAll(days(book, wording));
        return all;
    }

    private static Optional<Explainer> about(FactBook book, FactWording wording, Entity entity) {
        Mentions mentions = new Mentions(book, entity);
        Brief brief = new Brief(wording, Optional.of(entity));
        mentions.defining().forEach(brief::add);
        mentions.telling().forEach(brief::add);
        boolean person = entity.type() == EntityType.PERSON;
        String name = wording.fillers().name(entity);
        String title = mentions.defining().isEmpty()
                ? "What does the article say about " + name + "?"
                : (person ? "Who " : "What ") + (entity.plural() ? "are " : "is ") + name + "?";
        return brief.explainer(
                (person ? "who-" : "term-") + entity.id(),
                person ? Kind.WHO : Kind.TERM,
                title,
                mentions.defining().isEmpty() ? 2 : 1);
    }

    private static Optional<Explainer> timeline(FactBook book, FactWording wording, Entity entity) {
        Brief brief = new Brief(wording, Optional.of(entity));
        new Mentions(book, entity)
                .all().stream()
                        .filter(fact -> happened(fact).isPresent())
                        .sorted(Comparator.comparing(
                                fact -> happened(fact).orElseThrow().from()))
                        .forEach(brief::add);
        String title = "What happened with " + wording.fillers().name(entity) + ", and when?";
        return brief.explainer("timeline-" + entity.id(), Kind.TIMELINE, title, FEWEST_EVENTS);
    }

    /** When a stated fact happened; claims are no events. */
    private static Optional<Moment> happened(Fact fact) {
        return fact.slots()
                .filler(Slot.WHEN, Moment.class)
                .filter(moment -> moment.relation() == Moment.Relation.AT && !(fact instanceof Claim))
                .filter(moment -> !fact.slots().did().negated());
    }

    private static List<Explainer> numbers(FactBook book, FactWording wording) {
        Stems stems = new Stems(book);
        List<Explainer> all = new ArrayList<>();
        for (Fact fact : book.facts()) {
            Brief brief = new Brief(wording, Optional.empty());
            brief.add(fact);
            stems.ask(fact, Slot.HOW_MANY)
                    .flatMap(title -> brief.explainer("number-" + fact.id(), Kind.NUMBER, title, 1))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static List<Explainer> days(FactBook book, FactWording wording) {
        Map<LocalDate, List<Fact>> days = new TreeMap<>();
        for (Fact fact : book.facts()) {
            happened(fact)
                    .filter(moment -> moment.granularity() == Moment.Granularity.DAY)
                    .ifPresent(moment -> days.computeIfAbsent(moment.from(), any -> new ArrayList<>())
                            .add(fact));
        }
        List<Explainer> all = new ArrayList<>();
        days.forEach((day, facts) -> {
            Brief brief = new Brief(wording, Optional.empty());
            facts.forEach(brief::add);
            boolean ahead = day.isAfter(book.article().dateline());
            String title = Prose.question("what " + (ahead ? "is to happen " : "happened ")
                    + MomentWording.adjunct(happened(facts.get(0)).orElseThrow()));
            brief.explainer("when-" + day, Kind.WHEN, title, 1).ifPresent(all::add);
        });
        return all;
    }
}
