package io.lector.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Understands a short phrase by the words that it shares with the accepted wordings. */
final class WordsComparison implements Comparison {

    /** Terms of a wording that nobody repeats whole: a third of it is a good part. */
    private static final int LONG = 7;

    private final Set<String> accepted = new HashSet<>();
    private final Wordings expected;
    private final Wordings rivals;

    WordsComparison(Expected.Words words) {
        List<String> wordings = Wording.variants(words.shown(), words.aliases());
        wordings.forEach(wording -> accepted.add(Wording.of(wording)));
        expected = Wordings.of(wordings);
        rivals = Wordings.of(words.rivals().stream()
                .filter(rival -> !accepted.contains(Wording.of(rival)))
                .toList());
    }

    @Override
    public boolean accepts(Tokens typed) {
        return accepted.contains(Wording.of(typed));
    }

    @Override
    public Match with(Tokens typed) {
        List<Term> terms = Term.of(typed);
        Wordings.Coverage right = expected.best(terms);
        Wordings.Coverage rival = rivals.best(terms);
        if (rival.share() > right.share() && rival.share() >= 0.5) {
            return Match.wrong("That is said of something else in this article.");
        }
        if (right.otherNumber()) {
            return Match.wrong("There is another number in that.");
        }
        if (right.share() == 0) {
            return Match.unclear("That cannot be told from these words; please try others.");
        }
        boolean opposite = Wordings.isNegated(typed) != right.negated();
        if (opposite) {
            return right.isFull()
                    ? Match.wrong("That says the opposite.")
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
                : Match.unclear("That has some of it; please say more.");
    }
}
