package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a fact would cut off: it goes on from something told before, or stops before the rest of a list or a date. */
final class Dangling {

    /** Words that link a sentence to what was told before. */
    static final Pattern LINK = Pattern.compile(
            "(?i)(as a (result|consequence)|in (addition|return|response|turn|contrast|comparison|consequence|fact"
                    + "|particular|short|other words|any case|the meantime|the process|that case|this way)|for (example|instance)"
                    + "|by (contrast|comparison)|at the same time|on the other hand|to (that|this) end"
                    + "|(looking|going|moving) (forward|ahead)|of course|on top of that|at that point|after all)");

    private static final Pattern LINKED = Pattern.compile(".* " + LINK.pattern());
    private static final Pattern LED = Pattern.compile(LINK.pattern() + " .*");
    /** What somebody goes on with is not told. */
    private static final Pattern GOING_ON = Pattern.compile(
            "(?i).*\\b(continu(e[ds]?|ing)|resum(e[ds]?|ing)|go(es)? on|went on|carr(y|ied|ies) on)( and\\b.*|)$");

    /** A place in a race that is not told. */
    private static final Pattern PLACED = Pattern.compile(
            "(?i)(finish(es|ed)?|came|comes|ended|placed|was|won)( up| joint)? (\\p{L}+th|first|second|third|last|ninth)( in [\\d.:]+.*)?");

    private static final Set<String> SAMPLING = Set.of("include", "comprise", "feature", "involve");

    private final Faithfulness wording;

    Dangling(Faithfulness wording) {
        this.wording = wording;
    }

    Optional<String> of(ParsedSentence sentence, ReadClause read) {
        Slots slots = read.slots();
        String predicate = wording.predicate(slots);
        if (LINKED.matcher(" " + predicate).matches()
                || slots.who() instanceof Phrase phrase
                        && LED.matcher(phrase.words()).matches()) {
            return Optional.of("points back at what was told before");
        }
        if (GOING_ON.matcher(predicate).matches() || slots.did().verb().matches("continue|resume") && bare(slots)) {
            return Optional.of("does not tell what goes on");
        }
        if (slots.did().verb().equals("be") && predicate.matches("\\S+ back\\b.*")) {
            return Optional.of("tells a return, not what was");
        }
        if (predicate.matches("(?i).* (sooner|as well|again|so|yet|either)")) {
            return Optional.of("compares with what was told before");
        }
        if (PLACED.matcher(predicate).matches()) {
            return Optional.of("does not tell which race");
        }
        int end = read.told().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        if (SAMPLING.contains(slots.did().verb()) && listed(sentence, end)) {
            return Optional.of("a list that goes on");
        }
        boolean timed = slots.filler(Slot.WHEN).isPresent();
        return !timed && dated(sentence, read) ? Optional.of("the year stands apart") : Optional.empty();
    }

    private static boolean bare(Slots slots) {
        Optional<Filler> how = slots.filler(Slot.HOW);
        return slots.filler(Slot.WHAT).isEmpty() && how.isEmpty();
    }

    /** Whether more members follow: behind a semicolon, or a comma and "and". */
    private static boolean listed(ParsedSentence sentence, int end) {
        return IntStream.range(end, sentence.tokens().size())
                .mapToObj(at -> sentence.token(at).text())
                .anyMatch(text -> text.matches(";|and"));
    }

    /** Whether a day is told whose year is not: "Dec. 10" of "Dec. 10, 2024". */
    private static boolean dated(ParsedSentence sentence, ReadClause read) {
        return read.told().stream()
                .filter(at -> sentence.token(at).text().matches("\\d{1,2}") && at > 0)
                .filter(at -> sentence.token(at - 1).text().matches("\\p{Lu}\\p{Ll}{2,8}\\.?"))
                .anyMatch(at -> IntStream.of(at + 1, at + 2)
                        .filter(year ->
                                year < sentence.tokens().size() && !read.told().contains(year))
                        .anyMatch(year -> sentence.token(year).text().matches("(1[5-9]|20)\\d{2}")));
    }
}
