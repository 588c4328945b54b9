package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Confusion;
import io.lector.question.EvidenceChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Which of these quotes shows that …?": the quote of a fact among quotes of others. */
final class Quotes implements QuestionClass {

    private static final int FEWEST_WORDS = 6;
    /** Share of a statement's words that its quote must have to show it. */
    private static final double SHOWING = 0.35;

    private static final double UNLIKE = 0.25;

    /** A quote that ends where the sentence cannot. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?is).*([,;:–-]|\\b(a|an|the|of|in|on|at|to|for|from|with|by"
                    + "|and|or|but|about|as|into|over|under|between|during|after|before|that|which|who|his|her|its|their))\\s*");

    /** How many letters of a word are compared, so that "Ukraine" and "Ukrainian" count as one. */
    private static final int ROOT = 5;

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(fact -> !fact.slots().did().copular() && usable(quote(fact)))
                .filter(fact -> !QuotedBy.quotes(fact))
                .filter(fact -> Words.covered(material.wording().statement(fact), quote(fact)) >= SHOWING)
                .filter(fact -> !(fact instanceof Claim claim) || namesSpeaker(material, claim))
                .flatMap(fact -> candidate(material, fact).stream())
                .toList();
    }

    /** A quote shows who said it only if it says who. */
    private static boolean namesSpeaker(Material material, Claim claim) {
        return Words.covered(material.reporting().speaker(claim).text(), quote(claim)) > 0;
    }

    private static String quote(Fact fact) {
        return fact.evidence().get(0).quote();
    }

    /** Long enough to say something, with all its marks in pairs. */
    private static boolean usable(String quote) {
        boolean paired = count(quote, '"') % 2 == 0
                && count(quote, '“') == count(quote, '”')
                && count(quote, '(') == count(quote, ')')
                && count(quote, '[') == count(quote, ']');
        return paired
                && Words.count(quote) >= FEWEST_WORDS
                && !BROKEN_OFF.matcher(quote).matches();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact) {
        List<Wrong> wrongs = others(material, fact);
        long telling = shared(material, fact, quote(fact));
        if (wrongs.size() < Distractors.FEWEST
                || wrongs.stream().noneMatch(wrong -> shared(material, fact, wrong.text()) + 1 >= telling)) {
            return Optional.empty();
        }
        String stem = Prose.question("which of these quotes from the article shows that "
                + material.wording().statement(fact));
        Item item = Item.of(material, "evidence", "quote", List.of(fact));
        List<String> hints = List.of(
                new Hints(material).look(fact),
                "Ask of each quote what it shows by itself; several name what the question names.");
        var card = item.card(stem, hints, "The words show it: " + shown(quote(fact)));
        var choice = Choices.of(item, shown(quote(fact)), wrongs, new Feedback(material));
        return Optional.of(new Candidate(new EvidenceChoice(card, choice), item.itemClass(), List.of()));
    }

    /** How many words of the statement a quote has. */
    private static long shared(Material material, Fact fact, String quote) {
        Set<String> roots = roots(quote);
        return roots(material.wording().statement(fact)).stream()
                .filter(roots::contains)
                .count();
    }

    private static Set<String> roots(String text) {
        return Words.content(text).stream()
                .map(word -> word.substring(0, Math.min(ROOT, word.length())))
                .collect(Collectors.toSet());
    }

    private static List<Wrong> others(Material material, Fact fact) {
        String statement = material.wording().statement(fact);
        List<Wrong> kept = new ArrayList<>();
        material.tellable().stream()
                .filter(other -> elsewhere(fact, other) && usable(quote(other)))
                .filter(other -> similarLength(quote(fact), quote(other)))
                .filter(other -> Words.likeness(statement, material.wording().statement(other)) < 0.5)
                .filter(other -> !material.sameness()
                                .overlap(fact.slots().who(), other.slots().who())
                        || !fact.slots().did().verb().equals(other.slots().did().verb()))
                .filter(other -> Words.likeness(quote(fact), quote(other)) < UNLIKE)
                .sorted(Comparator.comparingDouble((Fact other) -> -shared(material, fact, quote(other)))
                        .thenComparingInt(other -> Math.abs(other.paragraph() - fact.paragraph())))
                .forEach(other -> {
                    boolean fresh = kept.stream().noneMatch(wrong -> Words.likeness(wrong.text(), quote(other)) >= 0.4);
                    if (fresh && kept.size() < Distractors.MOST) {
                        kept.add(new Wrong(
                                shown(quote(other)), Confusion.ANOTHER_THING, Optional.empty(), Optional.of(other)));
                    }
                });
        return kept;
    }

    private static boolean elsewhere(Fact fact, Fact other) {
        Stream<Evidence> places = fact.evidence().stream();
        return places.noneMatch(place -> other.evidence().stream().anyMatch(place::sameSentence));
    }

    private static boolean similarLength(String one, String other) {
        return Math.max(one.length(), other.length()) <= 1.4 * Math.min(one.length(), other.length());
    }

    private static String shown(String quote) {
        return "“…" + quote.replace('"', '\'') + "…”";
    }
}
