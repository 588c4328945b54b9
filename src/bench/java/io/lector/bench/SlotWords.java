package io.lector.bench;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.FactWording;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Quantity;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that the slots of facts hold, as arguments of the verbs that the facts were read from. */
final class SlotWords {

    private final FactBook book;
    private final FactWording wording;

    /**
     * What one slot holds.
     *
     * @param ways the words, in each way in which the article may say them
     */
    record Argument(List<List<String>> ways) {}

    SlotWords(FactBook book) {
        this.book = book;
        this.wording = new FactWording(book);
    }

    /** The arguments by the lemma of their verb: of a claim also those of the verb that reports it. */
    Map<String, List<Argument>> of(Fact fact) {
        String verb = fact.slots().did().verb();
        List<Argument> told = arguments(fact.slots());
        if (!(fact instanceof Claim claim)) {
            return Map.of(verb, told);
        }
        List<Argument> saying = arguments(claim.said(), fact.slots());
        return verb.equals(claim.said().verb())
                ? Map.of(verb, told)
                : Map.of(verb, told, claim.said().verb(), saying);
    }

    private List<Argument> arguments(Slots slots) {
        Optional<Quantity> quantity = slots.filler(Slot.HOW_MANY, Quantity.class);
        List<Argument> all = new ArrayList<>();
        slots.fillers().forEach((slot, filler) -> {
            if (slot != Slot.HOW_MANY) {
                all.add(argument(filler, quantity.filter(number -> number.counts() == slot)));
            }
        });
        return all;
    }

    private List<Argument> arguments(Said said, Slots content) {
        List<Argument> all = new ArrayList<>();
        all.add(argument(said.speaker(), Optional.empty()));
        all.add(new Argument(List.of(words(wording.statement(content)))));
        said.when().ifPresent(when -> all.add(argument(when, Optional.empty())));
        said.where().ifPresent(where -> all.add(argument(where, Optional.empty())));
        return all;
    }

    private Argument argument(Filler filler, Optional<Quantity> quantity) {
        Stream<String> ways =
                Stream.of(wording.fillers().counted(filler, quantity).text());
        if (filler instanceof Mention mention) {
            ways = Stream.concat(ways, names(mention));
        } else if (filler instanceof Location location) {
            ways = Stream.concat(ways, Stream.of(wording.fillers().text(location.place())));
        } else if (filler instanceof Moment moment) {
            ways = Stream.of(moment.words());
        }
        return new Argument(ways.distinct().map(SlotWords::words).toList());
    }

    /** One entity by each of its names; several by their first names together. */
    private Stream<String> names(Mention mention) {
        if (mention.entities().size() > 1) {
            return Stream.of(Prose.list(mention.entities().stream()
                    .map(id -> book.entity(id).name())
                    .toList()));
        }
        var entity = book.entity(mention.entities().get(0));
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static List<String> words(String text) {
        String apart = text.toLowerCase(Locale.ROOT).replaceAll("([,;:\"“”()]|'s\\b|’s\\b)", " $1 ");
        return Arrays.stream(apart.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\d].*"))
                .toList();
    }
}
