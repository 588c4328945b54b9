package io.lector.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a question that say something, each once, and how well each passage meets each of them. */
final class Terms {

    /** Nobody asks with more; a longer text is read in bounded time. */
    private static final int MOST = 40;
    /** A word of the same family ("invent", "inventor") counts less than the word itself. */
    private static final double FAMILY = 0.8;

    final List<Word> words;
    /** All stems in the order of the question, repeated ones too. */
    final List<String> order = new ArrayList<>();

    final double[] rarity;
    private final double[][] met;
    private final double[][] alike;

    Terms(List<Word> question, ReadArticle article) {
        Map<String, Word> distinct = new LinkedHashMap<>();
        for (Word word : question) {
            if (!word.empty() && distinct.size() < MOST) {
                distinct.putIfAbsent(word.stem(), word);
                order.add(word.stem());
            }
        }
        words = List.copyOf(distinct.values());
        rarity = words.stream().mapToDouble(word -> article.rarity(word.stem())).toArray();
        met = new double[words.size()][];
        alike = new double[words.size()][];
        for (int term = 0; term < met.length; term++) {
            met[term] = met(words.get(term).stem(), article);
            alike[term] = article.meanings.alike(words.get(term));
        }
    }

    private static double[] met(String stem, ReadArticle article) {
        Map<String, Double> like = new HashMap<>();
        for (String other : article.vocabulary()) {
            if (other.equals(stem)) {
                like.put(other, 1.0);
            } else if (sameFamily(stem, other)) {
                like.put(other, FAMILY);
            }
        }
        double[] met = new double[article.size()];
        for (int i = 0; i < met.length; i++) {
            for (Map.Entry<String, Double> entry : like.entrySet()) {
                if (article.readings.get(i).has(entry.getKey())) {
                    met[i] = Math.max(met[i], entry.getValue());
                }
            }
        }
        return met;
    }

    /** A long common beginning. */
    private static boolean sameFamily(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        int longer = Math.max(one.length(), other.length());
        return common >= 4 && common >= 0.6 * longer || common >= 5 && common >= shorter - 1;
    }

    int size() {
        return words.size();
    }

    boolean has(String stem) {
        return order.contains(stem);
    }

    /** 0..1 */
    double met(int term, int passage) {
        return met[term][passage];
    }

    /** How nearly another word of the passage means the same, 0..1. */
    double alike(int term, int passage) {
        return alike[term][passage];
    }

    /** A capital letter that does not come from the beginning of the question. */
    boolean isName(int term) {
        Word word = words.get(term);
        return word.name() || word.capital() && word.start() > 0;
    }
}
