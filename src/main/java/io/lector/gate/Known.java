package io.lector.gate;

import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.Content;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import io.lector.gate.Value.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact with its fillers as comparable values.
 *
 * @param values by slot; more than one value is one thing in several wordings
 * @param speaker whose claim it is; empty for what the article states
 * @param vocabulary stems of every word the fact can be told with
 */
record Known(Fact fact, Map<Slot, List<Value>> values, List<Value> speaker, Set<String> vocabulary) {

    static Known of(Fact fact, Knowledge knowledge) {
        Map<Slot, List<Value>> values = new EnumMap<>(Slot.class);
        fact.slots().fillers().forEach((slot, filler) -> values.put(slot, valuesOf(filler, knowledge)));
        List<Value> speaker =
                fact instanceof Claim claim ? valuesOf(claim.said().speaker(), knowledge) : List.of();
        return new Known(fact, values, speaker, vocabulary(fact, knowledge));
    }

    boolean claim() {
        return fact instanceof Claim;
    }

    static List<Value> valuesOf(Filler filler, Knowledge knowledge) {
        if (filler instanceof Mention mention) {
            return List.of(new Named(mention.entities()));
        }
        if (filler instanceof Moment moment) {
            return List.of(new Span(moment.from(), moment.to()));
        }
        if (filler instanceof Quantity quantity) {
            return List.of(amount(quantity));
        }
        if (filler instanceof Location location) {
            return valuesOf(location.place(), knowledge);
        }
        if (filler instanceof Phrase phrase) {
            return wordings(phrase)
                    .flatMap(words -> knowledge.values(words).stream())
                    .toList();
        }
        return List.of(Wording.of(words(filler, knowledge)));
    }

    private static Stream<String> wordings(Phrase phrase) {
        return Stream.concat(Stream.of(phrase.words()), phrase.aliases().stream());
    }

    private static Amount amount(Quantity quantity) {
        List<String> unit = new ArrayList<>(Words.content(quantity.unit()));
        return new Amount(quantity.min(), quantity.max(), unit.isEmpty() ? "" : unit.get(0));
    }

    /** Every wording of a filler in one text. */
    static String words(Filler filler, Knowledge knowledge) {
        if (filler instanceof Mention mention) {
            return String.join(
                    " ",
                    mention.entities().stream()
                            .map(id -> knowledge.entity(id).map(Known::words).orElse(id))
                            .toList());
        }
        if (filler instanceof Phrase phrase) {
            return String.join(" ", wordings(phrase).toList()) + " " + phrase.noun();
        }
        if (filler instanceof Moment moment) {
            return moment.shown() + " " + moment.words();
        }
        if (filler instanceof Quantity quantity) {
            return quantity.written() + " " + quantity.min().toPlainString() + " "
                    + quantity.max().toPlainString() + " " + quantity.unit();
        }
        if (filler instanceof Location location) {
            return words(location.place(), knowledge);
        }
        return clause(filler);
    }

    private static String clause(Filler filler) {
        if (filler instanceof Action action) {
            return action.words();
        }
        if (filler instanceof Content content) {
            return content.words();
        }
        if (filler instanceof Quotation quotation) {
            return quotation.words();
        }
        return filler instanceof Reason reason ? reason.words() : "";
    }

    private static String words(Entity entity) {
        return entity.name() + " " + String.join(" ", entity.aliases()) + " "
                + entity.role().orElse("") + " " + entity.noun();
    }

    private static Set<String> vocabulary(Fact fact, Knowledge knowledge) {
        Set<String> all = new HashSet<>();
        fact.slots().fillers().values().forEach(filler -> all.addAll(Words.content(words(filler, knowledge))));
        all.addAll(Verbs.likes(fact.slots().did().verb()));
        all.addAll(Words.content(
                fact.slots().did().particle() + " " + fact.slots().did().adverb()));
        if (fact instanceof Claim claim) {
            all.addAll(Words.content(words(claim.said().speaker(), knowledge)));
            all.addAll(Verbs.likes(claim.said().verb()));
            claim.said().when().ifPresent(when -> all.addAll(Words.content(words(when, knowledge))));
            claim.said().where().ifPresent(where -> all.addAll(Words.content(words(where, knowledge))));
        }
        return all;
    }

    Optional<List<Value>> value(Slot slot) {
        return Optional.ofNullable(values.get(slot));
    }
}
