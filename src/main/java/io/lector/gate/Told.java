package io.lector.gate;

import io.lector.fact.Content;
import io.lector.fact.Fact;
import io.lector.fact.Phrase;
import io.lector.fact.Quotation;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.question.Cloze;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a sentence of the article is whole and weighty enough to be told again by itself. */
final class Told {

    private static final int WORDS_SAID = 4;
    /** Content words of a predicate that tell an event without any name or number. */
    private static final int WORDS_OF_EVENT = 5;

    /** Words that link to a sentence before, or measure against one. */
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)\\b(?:as a result(?! of)|for (?:instance|example)|in addition(?! to)|on the other hand|by contrast|in contrast(?! to)"
                    + "|at the same time|any (?:more|further)(?! than)|(?:his|her|its|their) next (?:service|game|match|set|round|shot|move)"
                    + "|(?:even|still) more(?! than)|(?<!no )more (?:will|would|must|should|needs?|has|have|is|was|needed)\\b"
                    + "|(?<!so )that (?:stage|level|point|time|day|year|period|case|way|process|moment|figure|number|amount)(?! (?:of|when|where))|looking (?:forward|ahead)(?! to)|going forward|in the meantime|so (?:doing|far)|the same (?:day|time|place))\\b");

    /** "Finished fifth in 7.35": seconds, metres or points? */
    private static final Pattern UNITLESS =
            Pattern.compile("(?<![$£€\\w.,])\\d+\\.\\d+(?=[.,?]?$| (?:in|at|on|to|for|and|from|behind|ahead)\\b)");

    private static final Pattern TIED = Pattern.compile("\\p{Lu}|\\d");
    private static final Pattern KNOWN_THING =
            Pattern.compile("^[Tt]he (?!.*\\b(?:of|in|for|that|who|which|from|to)\\b)[^\\p{Lu}\\d]*$");

    private Told() {}

    static Optional<String> dangling(Case item) {
        boolean told = item.question() instanceof TrueFalse
                || item.question() instanceof Cloze
                || item.question() instanceof ShortAnswer;
        if (!told) {
            return Optional.empty();
        }
        String stem = TextRules.unquoted(item.stem());
        var found = DANGLING.matcher(stem);
        if (found.find()) {
            return Optional.of("\"" + found.group() + "\" leans on another sentence");
        }
        var bare = UNITLESS.matcher(stem);
        return bare.find() ? Optional.of("\"" + bare.group() + "\" has no unit") : Optional.empty();
    }

    /** A true statement is taken from the article as it is, so it must be worth remembering. */
    static Optional<String> hardly(Case item) {
        boolean holds = item.question() instanceof TrueFalse statement && statement.holds();
        if (item.fact().isEmpty()) {
            return Optional.empty();
        }
        Fact fact = item.fact().get();
        return said(fact).or(() -> holds ? plain(item, fact) : Optional.empty());
    }

    /** "She said that more was needed": of what? */
    private static Optional<String> said(Fact fact) {
        return Optional.of(fact.slots())
                .filter(any -> fact instanceof StatedFact)
                .flatMap(slots -> slots.filler(Slot.WHAT, Content.class))
                .map(Content::words)
                .filter(words ->
                        !TIED.matcher(words).find() && Words.content(words).size() < WORDS_SAID)
                .map(words -> "\"" + words + "\" says too little");
    }

    private static Optional<String> plain(Case item, Fact fact) {
        String told = item.statement();
        if (fact.slots().fillers().values().stream().anyMatch(Quotation.class::isInstance)) {
            return Optional.empty();
        }
        Optional<String> who = fact.slots().filler(Slot.WHO, Phrase.class).map(Phrase::words);
        boolean placed = List.of(Slot.WHEN, Slot.HOW_MANY).stream()
                .anyMatch(slot -> fact.slots().filler(slot).isPresent());
        if (who.filter(words -> KNOWN_THING.matcher(words).matches()).isPresent() && !placed) {
            return Optional.of("\"" + who.get() + "\" is told of as if everybody knew it");
        }
        return nothing(item, fact, told);
    }

    /** What somebody or something was like, or did, with no other name, number, time or place told. */
    private static Optional<String> nothing(Case item, Fact fact, String told) {
        String rest = told;
        for (String name : item.knowledge().namedIn(told).stream()
                .flatMap(id -> item.knowledge().entity(id).stream())
                .map(entity -> entity.name())
                .filter(told::startsWith)
                .toList()) {
            rest = told.substring(name.length());
        }
        boolean tied = TIED.matcher(rest.substring(Math.min(1, rest.length()))).find();
        boolean event = Words.content(rest).size() >= WORDS_OF_EVENT;
        return tied || event && !fact.slots().did().copular()
                ? Optional.empty()
                : Optional.of("no event, figure, time or place is told in it");
    }
}
