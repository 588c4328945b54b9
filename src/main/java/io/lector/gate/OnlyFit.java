package io.lector.gate;

import io.lector.fact.EntityType;
import io.lector.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a stem that tell what kind of thing its key is, so that the key alone fits it. */
final class OnlyFit {

    /** Whoever does it is one of them: "will meet other Nordic ministers", "than any other port". */
    private static final Pattern ONE_OF_THEM =
            Pattern.compile("(?i)(?<!each )(?<!among )\\b(?:any other|other|fellow) (?!than\\b|words\\b)\\p{L}+");

    /** Money of one country or few. */
    private static final Pattern MONEY = Pattern.compile(
            "(?i)(?:\\d|hundred|thousand|million|billion|trillion|bn|m|the|in) (?:rupiah|rupees?|baht|ringgit|yen|yuan|renminbi"
                    + "|won|rand|naira|shillings?|cedis?|pesos?|reais|lira|zloty|zlotys|forints?|korunas?|kroner|kronor|kron[ae]"
                    + "|r(?:o|)ubles?|hryvnias?|dinars?|dirhams?|riyals?|rials?|taka|dong|kyats?|shekels?|birr|kwacha|francs?)\\b");

    private static final Pattern KIND = Pattern.compile("(?i)\\bwhich (\\p{Ll}+)\\b");

    private OnlyFit() {}

    static Optional<String> check(Case item) {
        boolean asked = item.slot().filter(slot -> slot == Slot.WHO).isPresent();
        if (!asked) {
            return Optional.empty();
        }
        return oneOfThem(item.stem())
                .or(() -> item.face().keys().stream()
                        .flatMap(key -> hardlyMore(item.stem(), key).stream())
                        .findFirst())
                .or(() -> country(item) ? money(item.stem()) : Optional.empty())
                .map(cue -> "\"" + cue + "\" tells what kind of thing is asked for");
    }

    static Optional<String> oneOfThem(String stem) {
        return found(ONE_OF_THEM, stem);
    }

    static Optional<String> money(String stem) {
        return found(MONEY, stem);
    }

    /** "Which exchange … London?", when the key is the London Stock Exchange. */
    static Optional<String> hardlyMore(String stem, String key) {
        Matcher asked = KIND.matcher(stem);
        Set<String> told = Words.content(key);
        if (!asked.find() || !told.containsAll(Words.content(asked.group(1)))) {
            return Optional.empty();
        }
        int known = Words.shared(told, Words.content(stem));
        return known > 1 && told.size() - known < 2 ? Optional.of(asked.group()) : Optional.empty();
    }

    private static Optional<String> found(Pattern cue, String stem) {
        Matcher matcher = cue.matcher(TextRules.unquoted(stem));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static boolean country(Case item) {
        return item.fact().stream()
                .flatMap(fact -> item.knowledge().known(fact).value(Slot.WHO).stream())
                .flatMap(List::stream)
                .filter(Value.Named.class::isInstance)
                .flatMap(value -> ((Value.Named) value).ids().stream())
                .flatMap(id -> item.knowledge().entity(id).stream())
                .anyMatch(entity -> entity.type() == EntityType.PLACE);
    }
}
