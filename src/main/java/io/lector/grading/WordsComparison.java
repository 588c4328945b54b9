package io.lector.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands a short phrase by the words that it shares with the accepted wordings. Where these do not tell, the
 * {@link Judgement} has its say: it may accept, and it may doubt, but a wrong answer needs a reason that can be named.
 */
final class WordsComparison implements Comparison {

    /** Terms of a wording that nobody repeats whole: a third of it is a good part. */
    private static final int LONG = 7;
    /** So likely must it be that readers accept what shares too few words: of such answers they accept 19 of 20. */
    private static final double SURE = 0.8;
    /** As unlikely is it that what has all the words is right. */
    private static final double DOUBTFUL = 0.3;
    /** Terms of a wording that tells little but a date or a number. */
    private static final int FIGURE = 3;

    private static final Match OTHER_NUMBER = Match.wrong("There is another number in that.");
    private static final Match OTHER_DATE = Match.wrong("That is another date.");
    private static final Match OPPOSITE = Match.wrong("That says the opposite.");
    private static final Match NOTHING_SHARED =
            Match.unclear("That cannot be told from these words; please try others.");
    private static final Match TOO_LITTLE = Match.unclear("That has some of it; please say more.");
    private static final Match PLACE_AROUND = Match.unclear("That is a wider place; please be more exact.");
    private static final Match MORE = Match.unclear("There is much more in that; please give just the answer.");

    private final Set<String> accepted = new HashSet<>();
    private final Wordings expected;
    private final Wordings rivals;

    private final Accepted known;
    private final Judgement judgement;

    /** @param question may be empty */
    WordsComparison(Expected.Words words, String question) {
        List<String> wordings = Wording.variants(words.shown(), words.aliases());
        wordings.forEach(wording -> accepted.add(Wording.of(wording)));
        expected = Wordings.of(wordings);
        rivals = Wordings.of(words.rivals().stream()
                .filter(rival -> !accepted.contains(Wording.of(rival)))
                .toList());
        known = Accepted.of(wordings, question);
        judgement = Judgement.on(known);
    }

    /** Empty where there is nothing to compare. */
    Optional<Alike> alike(Tokens typed) {
        return alike(Said.of(typed));
    }

    private Optional<Alike> alike(Said typed) {
        return known.wordings().isEmpty() || typed.isEmpty() ? Optional.empty() : Optional.of(Alike.of(typed, known));
    }

    /** The probability that a reader accepts it, 0..1. */
    double likelihood(Tokens typed) {
        return alike(typed).map(judgement::of).orElse(0.0);
    }

    @Override
    public boolean accepts(Tokens typed) {
        return accepted.contains(Wording.of(typed));
    }

    @Override
    public Match with(Tokens typed) {
        Said said = Said.of(typed);
        Match byWords = byWords(said);
        boolean open = byWords == NOTHING_SHARED || byWords == TOO_LITTLE || byWords == OTHER_NUMBER;
        return open || byWords.outcome() == Match.Outcome.RIGHT || byWords.outcome() == Match.Outcome.PARTLY
                ? alike(said).map(alike -> judged(byWords, alike)).orElse(byWords)
                : byWords;
    }

    private Match judged(Match byWords, Alike alike) {
        double likely = judgement.of(alike);
        if (byWords.outcome() == Match.Outcome.RIGHT) {
            return likely < DOUBTFUL ? MORE : byWords;
        }
        if (byWords.outcome() == Match.Outcome.WRONG) {
            return alike.isSameFigure() && alike.wording().terms().size() <= FIGURE ? Match.right() : byWords;
        }
        if (alike.polarity() < 0) {
            return OPPOSITE;
        }
        if (alike.clashes() && alike.wording().terms().size() <= FIGURE) {
            return alike.days() == DayRelation.OTHER ? OTHER_DATE : OTHER_NUMBER;
        }
        if (alike.isPlaceAround()) {
            return likely >= 0.5 ? PLACE_AROUND : byWords;
        }
        boolean right = alike.isWhole() || likely >= SURE && mayBeSure(alike);
        return right && !alike.denies() ? Match.right() : byWords;
    }

    /** However likely, there must be something by which it is right, and little by which it is not. */
    private static boolean mayBeSure(Alike alike) {
        return alike.hasGrounds() && !alike.clashes() && !alike.isPartOfList() && !saysMore(alike);
    }

    /** Whether it says so much else that it may be a list of guesses. */
    private static boolean saysMore(Alike alike) {
        return alike.extra().size() > 2 * alike.wording().terms().size();
    }

    private Match byWords(Said typed) {
        List<Term> terms = typed.terms();
        Wordings.Coverage right = expected.best(terms);
        Wordings.Coverage rival = rivals.best(terms);
        if (rival.share() > right.share() && rival.share() >= 0.5) {
            return Match.wrong("That is said of something else in this article.");
        }
        if (right.otherNumber()) {
            return OTHER_NUMBER;
        }
        if (right.share() == 0) {
            return NOTHING_SHARED;
        }
        boolean opposite = typed.isNegated() != right.negated();
        if (opposite) {
            return right.isFull()
                    ? OPPOSITE
                    : Match.unclear("That may say the opposite; please say it in other words.");
        }
        if (rival.share() > 0 && rival.share() == right.share() && rival.terms() >= right.terms()
                || alsoSays(rival, right)) {
            return Match.unclear("That could mean two things; please be more exact.");
        }
        return ofCoverage(right);
    }

    /** A whole rival beside the right words: somebody lists everything. */
    private static boolean alsoSays(Wordings.Coverage rival, Wordings.Coverage right) {
        return rival.share() > 0.99 && right.extra() > 0 && rival.extra() < right.terms() + right.extra();
    }

    private static Match ofCoverage(Wordings.Coverage right) {
        if (right.extra() > Math.max(12, 3 * right.terms())) {
            return Match.unclear("That is long; please say it in a few words.");
        }
        if (right.turned()) {
            return Match.unclear("Who does what to whom? Please say it in other words.");
        }
        if (right.isFull()) {
            return Match.right();
        }
        return right.share() >= 0.5 || right.terms() >= LONG && right.share() >= 0.3
                ? Match.partly(Math.max(0.5, Math.min(0.75, right.share())), "That is a part of it.")
                : TOO_LITTLE;
    }
}
