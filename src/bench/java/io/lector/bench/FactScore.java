package io.lector.bench;

import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.finding.Findings;
import io.lector.finding.Trait;
import io.lector.language.Analyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits the weights of the facts' score to readers' verdicts. The folder has articles and a file of verdicts, a line each:
 * the article's file, the fact in words, and "ok" or "bad". Verdicts on facts that are told otherwise by now are left out.
 */
final class FactScore {

    private static final String VERDICTS = "fact-verdicts.tsv";

    private static final int FOLDS = 10;
    /** Deviation of the normal prior of a weight. */
    private static final double SIGMA = 0.22;

    private static final double[] KEPT = {1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3};

    private FactScore() {}

    static boolean hasVerdicts(Path folder) {
        return Files.exists(folder.resolve(VERDICTS));
    }

    /** Prints how well verdicts on other articles are foretold, and writes the weights to the build's folder. */
    static void measure(Path folder, Table table) throws IOException {
        List<FactVerdict> verdicts = read(folder);
        double[] scores = new double[verdicts.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<Integer> part = Set.of(fold);
            ScoreFit<Trait> fit = fit(verdicts.stream()
                    .filter(verdict -> !verdict.within(part, FOLDS))
                    .toList());
            IntStream.range(0, scores.length)
                    .filter(at -> verdicts.get(at).within(part, FOLDS))
                    .forEach(at -> scores[at] = fit.score(verdicts.get(at)));
        }
        List<Double> all =
                IntStream.range(0, scores.length).mapToObj(at -> scores[at]).toList();
        table.noAim(
                "the facts' score against readers' verdicts, AUROC",
                String.format(
                        Locale.ROOT,
                        "%.3f over %d facts of articles that it was not fitted to",
                        FactVerdict.auroc(verdicts, all),
                        verdicts.size()));
        kept(verdicts, all, table);
        write(fit(verdicts));
    }

    private static ScoreFit<Trait> fit(List<FactVerdict> verdicts) {
        return ScoreFit.to(verdicts, EnumSet.allOf(Trait.class), SIGMA);
    }

    private static List<FactVerdict> read(Path folder) throws IOException {
        Map<String, Map<String, Boolean>> accepted = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(VERDICTS))) {
            String[] cells = line.split("\t");
            accepted.computeIfAbsent(cells[0], file -> new TreeMap<>()).put(cells[1], cells[2].equals("ok"));
        }
        Analyser analyser = new Analyser();
        List<FactVerdict> verdicts = new ArrayList<>();
        for (Map.Entry<String, Map<String, Boolean>> file : accepted.entrySet()) {
            Findings findings = ArticleFile.open(folder.resolve(file.getKey())).everything(analyser);
            FactWording wording = new FactWording(findings.book());
            for (Fact fact : findings.book().facts()) {
                Boolean verdict = file.getValue().get(wording.sentence(fact));
                if (verdict != null && findings.traits().containsKey(fact.id())) {
                    verdicts.add(
                            new FactVerdict(file.getKey(), findings.traits().get(fact.id()), verdict));
                }
            }
        }
        return verdicts;
    }

    /** What share is accepted of those with the best scores. */
    private static void kept(List<FactVerdict> verdicts, List<Double> scores, Table table) {
        List<Integer> order = IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .toList();
        StringBuilder line = new StringBuilder("Facts accepted of the best by score:");
        for (double share : KEPT) {
            List<Integer> best = order.subList(0, (int) Math.round(share * order.size()));
            double right =
                    best.stream().filter(at -> verdicts.get(at).accepted()).count() / (double) Math.max(1, best.size());
            line.append(String.format(
                    Locale.ROOT,
                    " %.0f %% (score from %.2f) %.1f %%;",
                    100 * share,
                    scores.get(best.get(best.size() - 1)),
                    100 * right));
        }
        table.note(line.toString());
    }

    private static void write(ScoreFit<Trait> fit) throws IOException {
        List<String> lines = new ArrayList<>();
        fit.weights().forEach((trait, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", trait, weight)));
        lines.add(String.format(Locale.ROOT, "BIAS\t%.4f", fit.bias()));
        Files.write(Path.of("target", "telling-weights.tsv"), lines);
    }
}
