package io.lector.quizbank;

import io.lector.fact.Action;
import io.lector.fact.Content;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The short forms in which the files write what fills a slot. */
final class Fillers {

    private Fillers() {}

    /** An entity id, a list of them or a phrase. */
    static Filler noun(Entry noun) {
        if (noun.isText()) {
            return new Mention(List.of(noun.text()));
        }
        return noun.isList() ? new Mention(noun.texts()) : phrase(noun, EntityType.THING);
    }

    static Filler what(Entry what) {
        if (what.has("action")) {
            return new Action(what.text("action"));
        }
        if (what.has("quotation")) {
            return new Quotation(what.text("quotation"));
        }
        return what.has("content") ? new Content(what.text("content")) : noun(what);
    }

    private static Phrase phrase(Entry phrase, EntityType type) {
        return new Phrase(
                phrase.text("words"),
                phrase.optional("type")
                        .map(name -> Words.constant(EntityType.class, name))
                        .orElse(type),
                phrase.flag("plural"),
                phrase.text("noun"),
                phrase.texts("aliases"));
    }

    static Location location(Entry where) {
        return where.has("place")
                ? new Location(where.text("preposition"), place(where.at("place")))
                : new Location("in", place(where));
    }

    private static Filler place(Entry place) {
        return place.isText() ? noun(place) : phrase(place, EntityType.PLACE);
    }

    static Moment moment(Entry when) {
        Span span = Span.of(when);
        return new Moment(
                span.from(),
                span.to(),
                span.granularity(),
                Words.constant(Moment.Relation.class, when.optional("relation").orElse("at")),
                when.text("words"),
                when.optional("shown").orElseGet(() -> Shown.of(span.granularity(), span.from())));
    }

    static Quantity quantity(Entry number) {
        BigDecimal min = number.decimal(number.has("value") ? "value" : "min");
        BigDecimal max = number.decimal(number.has("value") ? "value" : "max");
        return new Quantity(
                min,
                max,
                number.text("unit"),
                Words.constant(Slot.class, number.text("counts")),
                number.optional("written").orElseGet(() -> written(min, max)));
    }

    private static String written(BigDecimal min, BigDecimal max) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        return min.compareTo(max) == 0 ? format.format(min) : format.format(min) + " to " + format.format(max);
    }

    static Reason reason(Entry why) {
        return Stream.of(Reason.Link.values())
                .filter(link -> why.has(link.name().toLowerCase(Locale.ROOT)))
                .map(link -> new Reason(link, why.text(link.name().toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow();
    }

    static Phrase circumstance(Entry how) {
        String words = how.isText() ? how.text() : how.text("words");
        return new Phrase(words, EntityType.THING, false, "", List.of());
    }
}
