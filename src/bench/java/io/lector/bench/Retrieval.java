package io.lector.bench;

import io.lector.bench.RankFit.Ranked;
import io.lector.retrieval.Passage;
import io.lector.retrieval.PassageIndex;
import io.lector.retrieval.Trait;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which sentences of a whole article are found for readers' questions, against the evidence that other readers marked;
 * fits the weights on the way and writes them to {@code target/trait-weights.tsv}.
 */
final class Retrieval {

    private static final double FIRST_AIM = 0.8;
    private static final double THREE_AIM = 0.92;
    private static final double MICROS_AIM = 2_000;
    private static final int WORDS = 2_000;
    private static final int SEARCHES = 1_500;

    private final List<EvidenceQuestion> questions;
    private final List<Ranked> ranked;
    private final List<Ranked> beside;
    private final Table table;

    private Retrieval(List<EvidenceQuestion> questions, List<Ranked> beside, Table table) {
        this.beside = beside;
        this.questions = questions;
        this.table = table;
        this.ranked = questions.stream()
                .map(it -> new Ranked(it.sentences().index().traits(it.text()), it.right(), 1))
                .toList();
    }

    static void measure(Path folder, Table table) throws IOException {
        Retrieval retrieval = new Retrieval(EvidenceQuestion.in(folder), AnswerSentences.in(folder), table);
        retrieval.report("BM25 alone", retrieval.all(traits -> traits[Trait.BM25.ordinal()]), false);
        retrieval.report("cross-validated by article", retrieval.crossValidated(), true);
        retrieval.report("weights in use", retrieval.shipped(), true);
        retrieval.time();
        write(retrieval.fit(retrieval.ranked), retrieval.questions.size(), retrieval.beside.size());
    }

    /** Position, from 0, of the first right sentence for each question. */
    private int[] all(ToDoubleFunction<double[]> score) {
        return ranked.stream().mapToInt(it -> place(it, score)).toArray();
    }

    private int[] crossValidated() {
        int[] places = new int[ranked.size()];
        for (String article :
                questions.stream().map(EvidenceQuestion::article).distinct().toList()) {
            RankFit fit = fit(IntStream.range(0, ranked.size())
                    .filter(i -> !questions.get(i).article().equals(article))
                    .mapToObj(ranked::get)
                    .toList());
            IntStream.range(0, ranked.size())
                    .filter(i -> questions.get(i).article().equals(article))
                    .forEach(i -> places[i] = place(ranked.get(i), fit::score));
        }
        return places;
    }

    private RankFit fit(List<Ranked> own) {
        return RankFit.to(Stream.concat(own.stream(), beside.stream()).toList());
    }

    /** Through the search itself. */
    private int[] shipped() {
        return questions.stream()
                .mapToInt(it -> {
                    List<Integer> found = it.sentences().index().search(it.text(), 3).stream()
                            .map(hit -> Integer.valueOf(hit.passage().id()))
                            .toList();
                    return (int) found.stream()
                            .takeWhile(sentence -> !it.right()[sentence])
                            .count();
                })
                .toArray();
    }

    private static int place(Ranked question, ToDoubleFunction<double[]> score) {
        double best = IntStream.range(0, question.right().length)
                .filter(i -> question.right()[i])
                .mapToDouble(i -> score.applyAsDouble(question.traits()[i]))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return (int) IntStream.range(0, question.right().length)
                .filter(i -> !question.right()[i])
                .filter(i -> score.applyAsDouble(question.traits()[i]) >= best)
                .count();
    }

    private void report(String how, int[] places, boolean aims) {
        String first = byLevel(places, 1);
        String three = byLevel(places, 3);
        String goal = "right sentence %s of its article, " + how;
        if (aims) {
            table.atLeast(String.format(goal, "first"), FIRST_AIM, share(places, 1, ""), first);
            table.atLeast(String.format(goal, "among the first three"), THREE_AIM, share(places, 3, ""), three);
        } else {
            table.noAim(String.format(goal, "first"), first);
            table.noAim(String.format(goal, "among the first three"), three);
        }
    }

    private String byLevel(int[] places, int among) {
        Map<String, Double> levels = new TreeMap<>();
        questions.forEach(it -> levels.computeIfAbsent(it.level(), level -> share(places, among, level)));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.3f", share(places, among, "")));
        levels.forEach((level, share) -> text.append(String.format(Locale.ROOT, ", %s %.3f", level, share)));
        return text.append(" (").append(places.length).append(" questions)").toString();
    }

    /** @param level all levels when empty */
    private double share(int[] places, int among, String level) {
        return IntStream.range(0, places.length)
                .filter(i -> level.isEmpty() || questions.get(i).level().equals(level))
                .mapToDouble(i -> places[i] < among ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Sentences of several articles make one of 2,000 words. Processor time, so that a busy machine tells the same. */
    private void time() {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        List<Passage> passages = new ArrayList<>();
        int words = 0;
        List<Passage> source = questions.stream()
                .map(EvidenceQuestion::sentences)
                .distinct()
                .flatMap(it -> it.passages().stream())
                .toList();
        for (int i = 0; i < source.size() && words < WORDS; i++) {
            passages.add(source.get(i));
            words += source.get(i).text().split("\\s+").length;
        }
        PassageIndex index = PassageIndex.of("", passages, List.of());
        double micros = 0;
        for (int round = 0; round < 2; round++) {
            long start = processor.getCurrentThreadCpuTime();
            for (int i = 0; i < SEARCHES; i++) {
                index.search(questions.get(i % questions.size()).text(), 3);
            }
            micros = (processor.getCurrentThreadCpuTime() - start) / 1e3 / SEARCHES;
        }
        table.atMost(
                "retrieval in an article of 2,000 words, mean µs of processor time",
                MICROS_AIM,
                " µs",
                micros,
                String.format(Locale.ROOT, "%.0f µs over %d sentences", micros, passages.size()));
    }

    private static void write(RankFit fit, int questions, int beside) throws IOException {
        Stream<String> head = Stream.of(
                "# Weights of what is measured of a passage (Trait), fitted to the evidence of " + questions
                        + " readers' questions at three levels",
                "# (OneStopQA) and, counted less, to the sentences that answer " + beside
                        + " questions on encyclopedia articles (SQuAD 2.0):",
                "# mvn -Pbench verify -Dlector.bench.parts=retrieval -Dlector.bench.data=FOLDER");
        Stream<String> lines = Stream.of(Trait.values())
                .map(trait -> String.format(Locale.ROOT, "%s\t%.4f", trait, fit.weights()[trait.ordinal()]));
        Files.write(
                Files.createDirectories(Path.of("target")).resolve("trait-weights.tsv"),
                Stream.concat(head, lines).toList());
    }
}
