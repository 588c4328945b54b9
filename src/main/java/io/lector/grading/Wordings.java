package io.lector.grading;

import java.util.List;

/** The wordings in which something may be said. */
record Wordings(List<List<Term>> all, List<Boolean> negated) {

    static Wordings of(List<String> texts) {
        List<Tokens> tokens = texts.stream()
                .map(Tokens::of)
                .filter(text -> !text.words().isEmpty())
                .toList();
        return new Wordings(
                tokens.stream().map(Term::of).toList(),
                tokens.stream().map(Wordings::isNegated).toList());
    }

    static boolean isNegated(Tokens text) {
        return text.all().stream()
                                .filter(token -> Lexicon.NEGATORS.contains(token.plain()))
                                .count()
                        % 2
                == 1;
    }

    /**
     * How much of a wording was typed.
     *
     * @param share 0..1 of its terms
     * @param terms how many it has
     * @param extra typed terms that are not in it
     * @param otherNumber whether a number was typed where it has another
     * @param turned whether two of its names stand in the other order
     * @param negated whether it denies something
     */
    record Coverage(double share, int terms, int extra, boolean otherNumber, boolean turned, boolean negated) {
        static final Coverage NONE = new Coverage(0, 1, 0, false, false, false);

        boolean isFull() {
            return share > 0.99 || terms > 3 && share >= 0.75;
        }

        boolean isBetterThan(Coverage other) {
            return share > other.share || share == other.share && terms > other.terms;
        }
    }

    /** The best covered wording. */
    Coverage best(List<Term> typed) {
        Coverage best = Coverage.NONE;
        for (int i = 0; i < all.size(); i++) {
            Coverage coverage = coverage(all.get(i), typed, negated.get(i));
            best = coverage.isBetterThan(best) ? coverage : best;
        }
        return best;
    }

    private static Coverage coverage(List<Term> wording, List<Term> typed, boolean negated) {
        boolean[] used = new boolean[typed.size()];
        int found = 0;
        int lastName = -1;
        boolean turned = false;
        boolean numberMissing = false;
        for (Term term : wording) {
            int at = find(term, typed, used);
            found += at >= 0 ? 1 : 0;
            numberMissing |= at < 0 && term.isNumber();
            if (at >= 0 && term.kind() == Term.Kind.NAME) {
                turned |= at < lastName - 1;
                lastName = at;
            }
        }
        int extra = 0;
        boolean otherNumber = false;
        for (int i = 0; i < used.length; i++) {
            extra += used[i] ? 0 : 1;
            otherNumber |= !used[i] && typed.get(i).isNumber();
        }
        double share = (double) found / wording.size();
        return new Coverage(share, wording.size(), extra, numberMissing && otherNumber, turned, negated);
    }

    private static int find(Term term, List<Term> typed, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && typed.get(i).means(term)) {
                used[i] = true;
                return i;
            }
        }
        return -1;
    }
}
