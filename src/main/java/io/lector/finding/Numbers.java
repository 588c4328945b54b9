package io.lector.finding;

import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.language.ParsedSentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a noun phrase that begins with one plain number: "four trips to the coast". */
final class Numbers {

    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, BigDecimal> LARGE = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    /** A number and what it counts, which is told without it. */
    record Counted(Quantity quantity, Phrase counted) {}

    private Numbers() {}

    static Optional<Counted> read(Scene scene, int head, Verbatim verbatim, Slot counts) {
        ParsedSentence sentence = scene.sentence();
        Optional<Span> span = Span.phrase(sentence, head);
        List<Integer> numbers = sentence.children(head, "nummod");
        boolean leads = span.isPresent()
                && numbers.size() == 1
                && sentence.token(head).plural()
                && sentence.child(head, "conj").isEmpty();
        if (!leads) {
            return Optional.empty();
        }
        int at = numbers.get(0);
        int start = sentence.children(at, "compound").stream().findFirst().orElse(at);
        String about = sentence.text(span.get().first(), start).toLowerCase(Locale.ROOT);
        Optional<BigDecimal> value = value(sentence.text(start, at + 1));
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        boolean range =
                at + 1 < span.get().end() && sentence.token(at + 1).tag().matches("CD|TO|HYPH|:|,|CC");
        if (value.isEmpty()
                || timed
                || range
                || !about.matches(
                        "(|about|around|nearly|almost|roughly|more than|at least|over|up to|approximately|fewer than|less than)")) {
            return Optional.empty();
        }
        Span rest = new Span(at + 1, span.get().end());
        String written = sentence.text(span.get().first(), at + 1).toLowerCase(Locale.ROOT);
        return verbatim.text(rest)
                .map(words -> new Counted(
                        new Quantity(
                                value.get(), value.get(), sentence.token(head).text(), counts, written),
                        new Phrase(
                                words,
                                NounPhrases.type(sentence.token(head)),
                                true,
                                sentence.token(head).lemma(),
                                List.of())));
    }

    private static Optional<BigDecimal> value(String text) {
        String plain = text.replace(",", "").toLowerCase(Locale.ROOT);
        if (plain.matches("\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(plain));
        }
        String[] parts = plain.split("\\s+");
        if (parts.length == 2 && parts[0].matches("\\d+(\\.\\d+)?") && LARGE.containsKey(parts[1])) {
            return Optional.of(new BigDecimal(parts[0]).multiply(LARGE.get(parts[1])));
        }
        int at = SMALL.indexOf(plain);
        return at > 1 ? Optional.of(BigDecimal.valueOf(at)) : Optional.empty();
    }
}
