package io.lector.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A question that somebody asked about a text, and whether the text answers it.
 *
 * @param source where the text is from
 * @param article whose questions are held out together
 * @param traits what is measured of it, by name
 * @param shipped the probability by the weights in use
 */
record DeclineRow(Source source, int article, boolean answerable, Map<String, Double> traits, double shipped) {

    /** Which text a question is put to: the paragraph that it was asked about, or one that it has nothing to do with. */
    enum Source {
        OWN(1),
        OTHER_PARAGRAPH(0.1),
        OTHER_ARTICLE(0.1);

        /** What such a row counts in a fit: the hard ones matter, the easy ones must not be got wrong. */
        final double weight;

        Source(double weight) {
            this.weight = weight;
        }
    }

    /** The chance that an answerable question has the higher score; ties count half. */
    static double auroc(List<DeclineRow> rows, List<Double> scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(scores::get));
        double ranks = 0;
        long good = rows.stream().filter(DeclineRow::answerable).count();
        for (int from = 0; from < order.size(); ) {
            int to = from;
            int answerable = 0;
            while (to < order.size() && scores.get(order.get(to)).equals(scores.get(order.get(from)))) {
                answerable += rows.get(order.get(to++)).answerable() ? 1 : 0;
            }
            ranks += answerable * (from + 1 + to) / 2.0;
            from = to;
        }
        long bad = rows.size() - good;
        return (ranks - good * (good + 1) / 2.0) / Math.max(1, good * bad);
    }
}
