package io.lector.retrieval;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/** Measures every trait of every passage of an article for one question. */
final class Measures {

    private static final int NEAR = 3;

    private final ReadArticle article;
    private final AskedFor asked;
    private final Terms terms;
    private final double[] alone;
    private final double[] aroundShare;
    private final double[] paragraphShare;
    private final double[] about;

    Measures(ReadArticle article, AskedFor asked, Terms terms) {
        this.article = article;
        this.asked = asked;
        this.terms = terms;
        alone = article.alone.scores(terms.words);
        aroundShare = shares(article.around.scores(terms.words));
        paragraphShare = shares(article.paragraphs.scores(terms.words));
        about = article.meanings.about(terms.words);
    }

    private static double[] shares(double[] scores) {
        double best = DoubleStream.of(scores).max().orElse(0);
        return best == 0 ? scores : DoubleStream.of(scores).map(it -> it / best).toArray();
    }

    /** By passage, then by trait in its order. */
    double[][] all() {
        double[] aloneShare = shares(alone);
        double[][] all = new double[article.size()][Trait.values().length];
        for (int i = 0; i < all.length; i++) {
            double[] traits = all[i];
            set(traits, Trait.BM25, alone[i] / 10);
            set(traits, Trait.BM25_SHARE, aloneShare[i]);
            set(traits, Trait.AROUND_SHARE, aroundShare[i]);
            set(traits, Trait.PARAGRAPH_SHARE, paragraphShare[i]);
            set(traits, Trait.PARAGRAPH_ABOUT, about[i]);
            words(traits, i);
            names(traits, i);
            holds(traits, i);
            shape(traits, i);
        }
        return all;
    }

    private static void set(double[] traits, Trait trait, double value) {
        traits[trait.ordinal()] = value;
    }

    private void words(double[] traits, int i) {
        int from = Math.max(article.first(i), i - 1);
        int to = Math.min(article.last(i), i + 1);
        set(traits, Trait.COVERAGE, coverage(i));
        set(traits, Trait.AROUND, weighed(any -> true, term -> best(term, from, to)));
        set(traits, Trait.PARAGRAPH, weighed(any -> true, term -> best(term, article.first(i), article.last(i))));
        set(traits, Trait.BEFORE, weighed(any -> true, term -> best(term, from, i) - terms.met(term, i)));
        set(traits, Trait.ALIKE, weighed(any -> true, term -> has(term, i) ? 0 : terms.alike(term, i)));
        set(traits, Trait.PAIRS, pairs(article.readings.get(i)));
    }

    private boolean has(int term, int i) {
        return article.readings.get(i).has(terms.words.get(term).stem());
    }

    double coverage(int i) {
        return weighed(any -> true, term -> terms.met(term, i));
    }

    private void names(double[] traits, int i) {
        IntPredicate names = terms::isName;
        set(traits, Trait.NAMES, weighed(names, term -> terms.met(term, i)));
        set(traits, Trait.NAMES_BEFORE, weighed(names, term -> best(term, article.first(i), i) - terms.met(term, i)));
        boolean introduces = asked.identity()
                && anyName(term -> article.firstWith(terms.words.get(term).stem()) == i);
        set(traits, Trait.INTRODUCES, introduces ? 1 : 0);
        set(traits, Trait.SPEAKER, asked.reported() ? speaker(i) : 0);
        boolean goesOn = asked.reported() && article.readings.get(i).pronoun();
        set(traits, Trait.REPORTED_PRONOUN, goesOn ? 1 : 0);
    }

    private void holds(double[] traits, int i) {
        if (holds(i) && asked.type().ordinal() <= AnswerType.WHY.ordinal()) {
            set(traits, Trait.valueOf(asked.type().name()), 1);
        }
    }

    boolean holds(int i) {
        return article.readings.get(i).holds().contains(asked.type());
    }

    private void shape(double[] traits, int i) {
        Reading reading = article.readings.get(i);
        long fresh = reading.places().keySet().stream()
                .filter(stem -> !terms.has(stem))
                .count();
        long ofTitle =
                article.title.stream().filter(reading.places()::containsKey).count();
        set(traits, Trait.NEW_WORDS, Math.log1p(fresh));
        set(traits, Trait.LENGTH, Math.log1p(reading.stems().size()));
        set(traits, Trait.OPENS_PARAGRAPH, article.first(i) == i ? 1 : 0);
        set(traits, Trait.TITLE, ofTitle / (double) Math.max(1, article.title.size()));
    }

    /** Share of the wanted terms, each by its rarity. */
    private double weighed(IntPredicate wanted, IntToDoubleFunction met) {
        double all = 0;
        double sum = 0;
        for (int term = 0; term < terms.size(); term++) {
            if (wanted.test(term)) {
                all += terms.rarity[term];
                sum += terms.rarity[term] * met.applyAsDouble(term);
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private double best(int term, int from, int to) {
        double best = 0;
        for (int i = from; i <= to; i++) {
            best = Math.max(best, terms.met(term, i));
        }
        return best;
    }

    private double pairs(Reading reading) {
        int pairs = terms.order.size() - 1;
        int near = 0;
        for (int i = 0; i < pairs; i++) {
            near += reading.gap(terms.order.get(i), terms.order.get(i + 1)) <= NEAR ? 1 : 0;
        }
        return pairs <= 0 ? 0 : near / (double) pairs;
    }

    /** 1 for a named speaker in the passage, 1/2 in the one before, and so on within the paragraph. */
    private double speaker(int i) {
        for (int at = i; at >= article.first(i); at--) {
            Reading reading = article.readings.get(at);
            if (reading.speech()
                    && anyName(term -> reading.has(terms.words.get(term).stem()))) {
                return 1.0 / (1 + i - at);
            }
        }
        return 0;
    }

    private boolean anyName(IntPredicate test) {
        for (int term = 0; term < terms.size(); term++) {
            if (terms.isName(term) && test.test(term)) {
                return true;
            }
        }
        return false;
    }
}
