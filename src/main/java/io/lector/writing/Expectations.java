package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Entity;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Sameness;
import io.lector.grading.Expected;
import java.time.LocalDate;
import java.util.List;

/** What a typed answer is compared with, made from what fills a slot. */
final class Expectations {

    private final Material material;

    Expectations(Material material) {
        this.material = material;
    }

    /** One part for each name. Empty when what fills the slot is too long to be typed. */
    List<Expected> of(Filler filler) {
        Filler bare = filler instanceof Location location ? location.place() : filler;
        if (bare instanceof Mention mention) {
            return mention.entities().stream()
                    .map(material.book()::entity)
                    .map(this::name)
                    .map(Expected.class::cast)
                    .toList();
        }
        if (bare instanceof Phrase phrase && phrase.words().split(" ").length <= 5) {
            return List.of(new Expected.Words(phrase.words(), phrase.aliases(), List.of()));
        }
        if (bare instanceof Action action && action.words().split(" ").length <= 5) {
            return List.of(new Expected.Words(action.words(), List.of("to " + action.words()), List.of()));
        }
        return List.of();
    }

    /** Without its article, which stands before the blank. */
    Expected.Name bare(Entity entity) {
        Expected.Name whole = name(entity);
        return new Expected.Name(entity.name(), whole.aliases(), whole.rivals());
    }

    Expected.Name name(Entity entity) {
        List<String> rivals = material.book().entities().stream()
                .filter(other ->
                        other.type() == entity.type() && !material.sameness().related(entity, other))
                .flatMap(other -> Sameness.names(other).stream())
                .distinct()
                .filter(name -> !Sameness.names(entity).contains(name))
                .toList();
        return new Expected.Name(material.fillers().name(entity), entity.aliases(), rivals);
    }

    Expected.Day day(Moment moment) {
        LocalDate dateline = material.book().article().dateline();
        return new Expected.Day(moment.shown(), moment.from(), moment.to(), dateline);
    }

    static Expected.Amount amount(Quantity quantity) {
        return new Expected.Amount(quantity.written(), quantity.min(), quantity.max(), quantity.unit());
    }
}
