package io.lector.grading;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What can be measured of a typed answer beside the accepted ones, by which it can be foretold whether readers accept it;
 * {@link Judgement} weighs them. What counts shared words is 0 where a date or number clashes.
 */
public enum Likeness {
    HOLDS(counting(alike -> truth(any(alike, wording -> wording.isIn(alike.typed()))))),
    WITHIN(counting(alike -> truth(any(alike, wording -> alike.typed().isIn(wording))))),
    RECALL(counting(Alike::recall)),
    NEWS(counting(Alike::news)),
    PRECISION(counting(Alike::precision)),
    F1(counting(Alike::f1)),
    /** The first and the last telling word of the wording. */
    FIRST(counting(alike -> truth(alike.met().contains(alike.wording().terms().get(0))))),
    HEAD(counting(alike -> truth(alike.met().contains(alike.wording().last())))),
    LETTERS(counting(
            alike -> most(alike, wording -> wording.letters().dice(alike.typed().letters())))),
    /** Words that stand in the same order. */
    ORDER(counting(alike -> most(alike, wording -> Overlap.ofPairs(alike.typed(), wording)))),
    /** Every word counts, "not" and "more" too. */
    WORDS(counting(alike -> most(alike, wording -> Overlap.ofWords(alike.typed(), wording)))),
    GENERIC(alike -> truth(alike.generic())),
    EXTRA(alike -> Math.log1p(alike.extra().size())),
    LENGTH(alike -> length(alike.typed())),
    /** Its length if it shares nothing: who tells a whole story may have found another true answer. */
    STRANGE(alike -> alike.recall() == 0 ? length(alike.typed()) : 0),
    WORDING_LENGTH(alike -> length(alike.wording())),
    WORDINGS(alike -> Math.log(alike.accepted().wordings().size())),
    RESTATED(alike -> alike.accepted().restated(alike.typed())),
    NAME_RIGHT(alike -> truth(alike.name() == Match.Outcome.RIGHT)),
    NAME_PARTLY(alike -> truth(alike.name() == Match.Outcome.PARTLY)),
    DAY_AROUND(alike -> truth(alike.days() == DayRelation.AROUND)),
    DAY_OTHER(alike -> truth(alike.days() == DayRelation.OTHER)),
    NUMBER_SAME(alike -> truth(alike.numbers() == NumberRelation.SAME)),
    NUMBER_NEAR(alike -> truth(alike.numbers() == NumberRelation.NEAR)),
    NUMBER_OTHER(alike -> truth(alike.numbers() == NumberRelation.OTHER)),
    NUMBER_MISSING(alike -> truth(alike.numbers() == NumberRelation.MISSING)),
    NUMBER_EXTRA(alike -> truth(alike.numbers() == NumberRelation.UNASKED)),
    NEGATION(alike -> truth(alike.denies())),
    /** 1 where both say yes or both no, -1 where one denies what the other says. */
    YES_NO(Alike::polarity),
    PLACE_AROUND(alike -> truth(alike.isPlaceAround())),
    PLACE_WITHIN(alike -> truth(alike.isPlaceWithin()));

    /** Terms from which on more of them mean nothing. */
    private static final int LONG = 20;

    private static final Map<Likeness, Double> NOTHING = Map.of();

    private final ToDoubleFunction<Alike> measure;

    Likeness(ToDoubleFunction<Alike> measure) {
        this.measure = measure;
    }

    double of(Alike alike) {
        return measure.applyAsDouble(alike);
    }

    /**
     * All of them.
     *
     * @param question may be empty
     * @return nothing where nothing was answered
     */
    public static Map<Likeness, Double> all(String typed, Expected.Words expected, String question) {
        return new WordsComparison(expected, question)
                .alike(Doubt.without(Tokens.of(typed)))
                .map(Likeness::all)
                .orElse(NOTHING);
    }

    private static Map<Likeness, Double> all(Alike alike) {
        Map<Likeness, Double> all = new EnumMap<>(Likeness.class);
        for (Likeness likeness : values()) {
            all.put(likeness, likeness.of(alike));
        }
        return all;
    }

    private static ToDoubleFunction<Alike> counting(ToDoubleFunction<Alike> measure) {
        return alike -> alike.clashes() ? 0 : measure.applyAsDouble(alike);
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double length(Said said) {
        return Math.log1p(Math.min(LONG, said.terms().size()));
    }

    private static boolean any(Alike alike, Predicate<Said> test) {
        return alike.accepted().wordings().stream().anyMatch(test);
    }

    private static double most(Alike alike, ToDoubleFunction<Said> measure) {
        return alike.accepted().wordings().stream().mapToDouble(measure).max().orElse(0);
    }
}
