package io.lector.gate;

import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was taken for a person and does or suffers what only a work or a thing can: nobody is asked for with "who". */
final class NoPerson {

    private static final Set<String> OF_THINGS =
            Set.of("include", "contain", "comprise", "consist", "cost", "span", "depict", "chronicle", "premiere");

    private static final Set<String> MADE =
            Set.of("publish", "write", "print", "translate", "build", "film", "compose");

    private NoPerson() {}

    static Optional<String> check(Case item) {
        if (!item.stem().matches("(?s)(?:.*, )?[Ww]ho(?:m|se)? .*")) {
            return Optional.empty();
        }
        return Stream.concat(item.face().keys().stream(), item.face().wrong().stream())
                .filter(option -> thing(item, option))
                .findFirst()
                .map(option -> "\"" + option + "\" does what no person does");
    }

    private static boolean thing(Case item, String option) {
        var meant = item.knowledge().values(option);
        return item.knowledge().facts().stream()
                .filter(known -> ofThings(known.fact().slots().did()))
                .flatMap(known -> known.value(Slot.WHO).stream())
                .anyMatch(who -> who.stream().anyMatch(Value.Named.class::isInstance)
                        && item.knowledge().meets(who, meant));
    }

    static boolean ofThings(Predicate did) {
        return did.passive() ? MADE.contains(did.verb()) : OF_THINGS.contains(did.verb());
    }
}
