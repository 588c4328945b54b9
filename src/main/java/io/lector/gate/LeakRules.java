package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import io.lector.question.TrueFalse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that what is told before the key does not tell the key. */
final class LeakRules {

    private LeakRules() {}

    static Optional<String> hintLeaksKey(Case item) {
        return first(item, item.question().card().hints(), "hint");
    }

    static Optional<String> feedbackLeaksKey(Case item) {
        if (item.question() instanceof TrueFalse statement && !statement.holds()) {
            return originalIn(item, item.face().feedback());
        }
        return first(item, item.face().feedback(), "feedback");
    }

    private static Optional<String> first(Case item, List<String> texts, String what) {
        boolean typed = item.face().options().isEmpty();
        for (String key : typed ? item.face().answers() : item.face().keys()) {
            for (String text : texts) {
                if (typed && states(item, text, key) || tells(item, text, key)) {
                    return Optional.of("the " + what + " \"" + text + "\" tells the key \"" + key + "\"");
                }
            }
        }
        return Optional.empty();
    }

    /** Whether somebody could copy out what would be graded right. A common noun alone is no name. */
    private static boolean states(Case item, String text, String key) {
        boolean noun = Words.tokens(key).stream().noneMatch(token -> token.capital() || token.number());
        List<String> stems = Words.stems(key);
        return !(noun && stems.size() < 3)
                && Words.run(Words.stems(text), stems)
                && !Words.run(Words.stems(item.stem()), stems);
    }

    /** Whether a text names the key; what the stem tells already is no secret, and a description is no name. */
    private static boolean tells(Case item, String text, String key) {
        Value value = item.knowledge().values(key).get(0);
        List<String> stems = Words.stems(text);
        List<String> stem = Words.stems(item.stem());
        if (value instanceof Named named && named.ids().size() == 1) {
            String id = named.ids().get(0);
            return told(item, stems, id) && !told(item, stem, id);
        }
        if (value instanceof Span span) {
            return item.knowledge().datesIn(text).stream()
                    .anyMatch(date -> date.meets(span)
                            && !item.knowledge().datesIn(item.stem()).contains(date));
        }
        if (value instanceof Amount amount) {
            Set<String> numbers = new HashSet<>(stems);
            numbers.removeAll(new HashSet<>(stem));
            return Stream.of(amount.min(), amount.max())
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .anyMatch(numbers::contains);
        }
        return Words.run(stems, Words.stems(key)) && !Words.content(key).isEmpty();
    }

    private static boolean told(Case item, List<String> stems, String id) {
        return item.knowledge().calls(stems, id)
                || item.knowledge().familyName(id).filter(stems::contains).isPresent();
    }

    /** The feedback on a false statement must not put it right. */
    private static Optional<String> originalIn(Case item, List<String> feedback) {
        Optional<Fact> fact = item.fact();
        if (fact.isEmpty() || item.slot().isEmpty()) {
            return Optional.empty();
        }
        return fact
                .get()
                .slots()
                .filler(item.slot().get())
                .map(filler -> Known.valuesOf(filler, item.knowledge()))
                .stream()
                .flatMap(List::stream)
                .flatMap(value -> feedback.stream().filter(text -> tellsValue(item, text, value)))
                .findFirst()
                .map(text -> "the feedback \"" + text + "\" tells what is right");
    }

    private static boolean tellsValue(Case item, String text, Value value) {
        if (value instanceof Named named) {
            List<String> stems = Words.stems(text);
            List<String> stem = Words.stems(item.stem());
            return named.ids().stream().anyMatch(id -> told(item, stems, id) && !told(item, stem, id));
        }
        return value instanceof Span span
                && item.knowledge().datesIn(text).stream().anyMatch(span::equals)
                && item.knowledge().datesIn(item.stem()).stream().noneMatch(span::equals);
    }
}
