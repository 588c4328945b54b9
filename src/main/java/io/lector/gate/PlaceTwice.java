package io.lector.gate;

import io.lector.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stem that names one place in two roles: "Vestland's ferries stopped in Vestland". */
final class PlaceTwice {

    private PlaceTwice() {}

    static Optional<String> check(Case item) {
        if (item.fact().isEmpty()) {
            return Optional.empty();
        }
        return item.knowledge().known(item.fact().get()).value(Slot.WHERE).stream()
                .flatMap(List::stream)
                .filter(Value.Named.class::isInstance)
                .flatMap(place -> ((Value.Named) place).ids().stream())
                .flatMap(id -> item.knowledge().entity(id).stream())
                .map(place -> place.name())
                .filter(name -> twice(item.stem(), name))
                .findFirst()
                .map(name -> "it names " + name + " twice");
    }

    static boolean twice(String stem, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(stem)
                        .results()
                        .count()
                > 1;
    }
}
