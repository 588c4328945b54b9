package io.lector.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the passage that has most of a question's words, and its neighbours, give to each of these words. */
final class Support {

    /** So many passages before and after count as the neighbourhood. */
    private static final int NEIGHBOURS = 2;

    private static final double SORT_BONUS = 0.1;
    private static final double FOCUS_SHARE = 0.5;
    private static final double MATCHED = 0.5;
    private static final double SURE = 0.7;

    private final QuestionReading question;
    private final PassageReading reading;
    private final AnswerSort sort;
    private final List<Map<Integer, Double>> alike = new ArrayList<>();
    private final List<Set<Integer>> opposite = new ArrayList<>();
    private final Set<String> matched = new HashSet<>();
    private final double[] weight;
    private final double[][] strength;
    private final double[] covered;
    private final int best;

    Support(QuestionReading question, PassageReading reading, Thesaurus thesaurus) {
        this.question = question;
        this.reading = reading;
        sort = new AnswerSort(thesaurus, question);
        int size = question.content().size();
        weight = new double[size];
        strength = new double[reading.passages().size()][size];
        covered = new double[reading.passages().size()];
        Likeness likeness = new Likeness(thesaurus, reading);
        for (int i = 0; i < size; i++) {
            compare(i, word(i), likeness);
        }
        double total = Math.max(
                1e-9, IntStream.range(0, size).mapToDouble(i -> weight[i]).sum());
        for (int p = 0; p < covered.length; p++) {
            for (int i = 0; i < size; i++) {
                covered[p] += weight[i] * strength[p][i] / total;
            }
        }
        best = bestPassage();
    }

    private void compare(int i, TaggedWord word, Likeness likeness) {
        weight[i] = likeness.weight(word) * (isFocus(i) ? FOCUS_SHARE : 1);
        alike.add(likeness.of(word));
        opposite.add(likeness.opposites(word));
        alike.get(i).forEach((number, like) -> {
            PassageReading.Entry entry = reading.entries().get(number);
            if (like >= MATCHED) {
                matched.add(entry.word().lower());
            }
            for (int passage : entry.passages()) {
                strength[passage][i] = Math.max(strength[passage][i], like);
            }
        });
    }

    private int bestPassage() {
        double top = IntStream.range(0, covered.length)
                .mapToDouble(p -> covered[p])
                .max()
                .orElse(0);
        return IntStream.range(0, covered.length)
                .filter(p -> covered[p] >= top - SORT_BONUS)
                .boxed()
                .max(Comparator.comparingDouble((Integer p) -> covered[p] + (sortFit(p) > 0 ? SORT_BONUS : 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    QuestionReading question() {
        return question;
    }

    /** How many words the question has that carry meaning. */
    int size() {
        return weight.length;
    }

    TaggedWord word(int i) {
        return question.words().get(question.content().get(i));
    }

    boolean isFocus(int i) {
        return question.content().get(i) == question.focus();
    }

    double weight(int i) {
        return weight[i];
    }

    /** How well the best passage has the word, 0..1. */
    double inBest(int i) {
        return best < 0 ? 0 : strength[best][i];
    }

    /** How well the best passage or a neighbour has it, 0..1. */
    double near(int i) {
        return neighbours().mapToDouble(p -> strength[p][i]).max().orElse(0);
    }

    /** The share of the question's words that the best passage has, 0..1. */
    double covered() {
        return best < 0 ? 0 : covered[best];
    }

    /** How much more the best passage has than any other; 0 when there is no other. */
    double lead() {
        return covered.length < 2
                ? 0
                : covered()
                        - IntStream.range(0, covered.length)
                                .filter(p -> p != best)
                                .mapToDouble(p -> covered[p])
                                .max()
                                .orElse(0);
    }

    /** The best passage's words; none without passages. */
    List<TaggedWord> said() {
        return best < 0 ? List.of() : reading.passages().get(best);
    }

    /** How well the best passage holds something of the wanted sort that the question does not name, 0..1. */
    double sortFit() {
        return best < 0 ? 0 : sortFit(best);
    }

    private double sortFit(int passage) {
        return reading.passages().get(passage).stream()
                .filter(word -> !matched.contains(word.lower()) && !question.has(word))
                .mapToDouble(sort::fit)
                .max()
                .orElse(0);
    }

    /** Whether the best passage denies a word of the question that it does not have. */
    boolean deniedInBest() {
        return best >= 0 && IntStream.range(0, size()).anyMatch(i -> inBest(i) < SURE && denied(i, Set.of(best)));
    }

    /** Whether the neighbourhood denies a word of the question that it does not have. */
    boolean deniedNear() {
        Set<Integer> passages = new HashSet<>(neighbours().boxed().toList());
        return IntStream.range(0, size()).anyMatch(i -> near(i) < SURE && denied(i, passages));
    }

    private boolean denied(int i, Set<Integer> passages) {
        return opposite.get(i).stream()
                .flatMap(entry -> reading.entries().get(entry).passages().stream())
                .anyMatch(passages::contains);
    }

    private IntStream neighbours() {
        return best < 0
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        Math.max(0, best - NEIGHBOURS), Math.min(covered.length - 1, best + NEIGHBOURS));
    }

    /** Whether the best passage has another number in the place of one that it lacks. */
    boolean otherNumber() {
        boolean lacks = IntStream.range(0, size()).anyMatch(i -> word(i).isNumber() && inBest(i) < SURE);
        return lacks && said().stream().anyMatch(word -> word.isNumber() && !matched.contains(word.lower()));
    }
}
