package io.lector.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A typed answer beside the accepted wording that it is closest to.
 *
 * @param met terms of the wording that were typed
 * @param recall 0..1, the share of the wording's terms that were typed
 * @param news the same of the terms that are not in the question
 * @param precision 0..1, the share of the typed terms, those of the question left out, that are in the wording
 * @param extra typed terms that are neither in the wording nor in the question
 * @param generic whether only words such as "union" or "president" are shared
 * @param name how it is understood as a name; UNCLEAR too where no name is accepted
 */
record Alike(
        Said typed,
        Said wording,
        Accepted accepted,
        List<Term> met,
        double recall,
        double news,
        double precision,
        List<Term> extra,
        boolean generic,
        DayRelation days,
        NumberRelation numbers,
        Match.Outcome name) {

    /** What does not depend on the wording. */
    private record Relations(DayRelation days, NumberRelation numbers, Match.Outcome name) {}

    /** @param typed holds a word */
    static Alike of(Said typed, Accepted accepted) {
        Tokens answer = typed.tokens();
        boolean figures =
                !accepted.told().isNothing() || answer.words().stream().anyMatch(Token::isNumber);
        Told told = figures ? Told.in(answer) : Told.NOTHING;
        Relations relations = new Relations(
                DayRelation.of(told, accepted),
                NumberRelation.of(told, accepted),
                accepted.name()
                        .map(name -> name.accepts(answer)
                                ? Match.Outcome.RIGHT
                                : name.with(answer).outcome())
                        .orElse(Match.Outcome.UNCLEAR));
        Alike best = null;
        for (Said wording : accepted.wordings()) {
            Alike alike = of(typed, wording, accepted, relations);
            best = best == null || alike.closeness() > best.closeness() ? alike : best;
        }
        return best;
    }

    private static Alike of(Said typed, Said wording, Accepted accepted, Relations relations) {
        Pairing pairing = new Pairing(typed.terms(), wording.terms());
        List<Term> met = pairing.met();
        List<Term> extra = pairing.others().stream()
                .filter(term -> !accepted.isAsked(term)
                        && !wording.stems().contains(term.stem())
                        && !Lexicon.TITLES.contains(term.plain()))
                .toList();
        double recall = share(met.size(), wording.terms().size());
        long fresh =
                wording.terms().stream().filter(term -> !accepted.isAsked(term)).count();
        List<Term> news = met.stream().filter(term -> !accepted.isAsked(term)).toList();
        return new Alike(
                typed,
                wording,
                accepted,
                met,
                recall,
                fresh == 0 ? recall : share(news.size(), fresh),
                share(met.size(), met.size() + extra.size()),
                extra,
                !met.isEmpty() && news.stream().allMatch(Alike::isGeneric),
                relations.days(),
                relations.numbers(),
                relations.name());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static boolean isGeneric(Term term) {
        String plain = term.plain();
        return Lexicon.HEADS.contains(plain) || Lexicon.TITLES.contains(plain) || Lexicon.CONTRASTS.contains(plain);
    }

    double f1() {
        return share(2 * recall * precision, recall + precision);
    }

    private double closeness() {
        return f1() + 0.5 * recall + (typed.plain().equals(wording.plain()) ? 1 : 0);
    }

    private boolean isFull() {
        return recall > 0.99;
    }

    /** Another date or number than any that is accepted: shared words mean nothing then. */
    boolean clashes() {
        return days == DayRelation.OTHER || days == DayRelation.NONE && numbers == NumberRelation.OTHER;
    }

    /** Says in other words the date or number that is accepted. */
    boolean agreesInFigures() {
        return days == DayRelation.SAME || days == DayRelation.NONE && numbers == NumberRelation.SAME;
    }

    /** The only number typed is the accepted one, perhaps in another unit. */
    boolean isSameFigure() {
        return agreesInFigures()
                && !denies()
                && typed.terms().stream().filter(Term::isNumber).count() == 1;
    }

    boolean denies() {
        return typed.isNegated() != wording.isNegated();
    }

    /** Where yes or no is accepted: 1 for the same, -1 for the other, 0 for neither. A denial is a no. */
    int polarity() {
        int mine = typed.polarity() == 0 && typed.isNegated() ? -1 : typed.polarity();
        return mine * wording.polarity();
    }

    /** Whether all of a wording was typed and nothing else, however its words were written. */
    boolean isWhole() {
        return isFull() && extra.isEmpty() && !clashes();
    }

    /** "Rain and wind" where only rain was typed is no other way to say it. */
    boolean isPartOfList() {
        return !isFull() && wording.words().contains("and");
    }

    /** Whether there is anything at all by which it can be right. */
    boolean hasGrounds() {
        return recall > 0 && !generic || name == Match.Outcome.RIGHT || agreesInFigures() || polarity() > 0;
    }

    /** Names a place that holds the accepted one: true, and less exact. */
    boolean isPlaceAround() {
        return !isFull() && accepted.wordings().stream().anyMatch(its -> PlaceTree.hold(typedPlaces(), its.places()));
    }

    boolean isPlaceWithin() {
        return !isFull() && accepted.wordings().stream().anyMatch(its -> PlaceTree.hold(its.places(), typedPlaces()));
    }

    /** Those of the question are left out: who repeats it names them all. */
    private Set<Integer> typedPlaces() {
        Set<Integer> asked = accepted.question().places();
        return typed.places().stream().filter(place -> !asked.contains(place)).collect(Collectors.toSet());
    }
}
