package io.lector.bench;

import io.lector.grading.Likeness;
import io.lector.grading.Match;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Free answers against people's verdicts on them, and the fit of the weights that judge them. What is learned is tried on
 * questions that it was not fitted to; the weights fitted to all go to the build's folder.
 */
final class AnswersJudged {

    private static final String NQ = "nq301.tsv";
    private static final String BEETLE = "semeval2013_beetle_train.tsv";
    private static final String SCIENCE = "semeval2013_sciEntsBank_train.tsv";

    private static final int FOLDS = 10;
    /** So often the questions are dealt anew where they are few. */
    private static final int DEALS = 5;

    private static final double SIGMA = 0.16;
    private static final double ACCURACY_AIM = 0.82;
    private static final double KAPPA_AIM = 0.62;

    /** For a few words there are fewer verdicts, and less to tell them apart by. */
    private static final Set<Likeness> PHRASES = EnumSet.of(
            Likeness.HOLDS,
            Likeness.WITHIN,
            Likeness.F1,
            Likeness.FIRST,
            Likeness.LETTERS,
            Likeness.ORDER,
            Likeness.GENERIC,
            Likeness.LENGTH,
            Likeness.STRANGE,
            Likeness.WORDING_LENGTH,
            Likeness.WORDINGS,
            Likeness.NAME_RIGHT,
            Likeness.NAME_PARTLY,
            Likeness.DAY_AROUND,
            Likeness.DAY_OTHER,
            Likeness.NUMBER_SAME,
            Likeness.NUMBER_NEAR,
            Likeness.NUMBER_OTHER,
            Likeness.NUMBER_EXTRA,
            Likeness.YES_NO,
            Likeness.PLACE_AROUND,
            Likeness.PLACE_WITHIN);

    private static final Set<Likeness> SENTENCES = EnumSet.allOf(Likeness.class);

    private AnswersJudged() {}

    static boolean hasAnswers(Path folder) {
        return Stream.of(NQ, BEETLE, SCIENCE).allMatch(file -> Files.exists(folder.resolve(file)));
    }

    static void measure(Path folder, Table table) throws IOException {
        List<JudgedAnswer> phrases = Files.readAllLines(folder.resolve(NQ)).stream()
                .skip(1)
                .map(AnswersJudged::phrase)
                .toList();
        phrases(phrases, table);
        List<JudgedAnswer> beetle = sentences(folder.resolve(BEETLE));
        List<JudgedAnswer> science = sentences(folder.resolve(SCIENCE));
        sentences("Beetle", beetle, table);
        sentences("SciEntsBank", science, table);
        List<JudgedAnswer> both =
                Stream.concat(beetle.stream(), science.stream()).toList();
        double[] scores = crossValidated(both, SENTENCES, 0);
        table.note("SemEval 2013, one set of weights for both, cross-validated: Beetle "
                + Agreement.of(beetle, Arrays.copyOf(scores, beetle.size()), 0.5)
                        .line() + "; SciEntsBank "
                + Agreement.of(science, Arrays.copyOfRange(scores, beetle.size(), scores.length), 0.5)
                        .line()
                + ".");
        write(ScoreFit.to(phrases, PHRASES, SIGMA), ScoreFit.to(both, SENTENCES, SIGMA));
    }

    private static void phrases(List<JudgedAnswer> all, Table table) {
        Agreement shipped = shipped(all);
        table.atLeast("short answers judged as people do, accuracy", ACCURACY_AIM, shipped.accuracy(), shipped.line());
        table.atLeast(
                "short answers judged as people do, kappa",
                KAPPA_AIM,
                shipped.kappa(),
                String.format(Locale.ROOT, "%.3f over %d answers", shipped.kappa(), all.size()));
        List<Agreement> deals = IntStream.range(0, DEALS)
                .mapToObj(deal -> Agreement.of(all, crossValidated(all, PHRASES, deal), 0.5))
                .toList();
        double accuracy =
                deals.stream().mapToDouble(Agreement::accuracy).average().orElse(0);
        double kappa = deals.stream().mapToDouble(Agreement::kappa).average().orElse(0);
        table.atLeast(
                "the same by weights fitted to other questions, accuracy",
                ACCURACY_AIM,
                accuracy,
                String.format(Locale.ROOT, "%.3f, the mean of %d times %d folds", accuracy, DEALS, FOLDS));
        table.atLeast(
                "the same by weights fitted to other questions, kappa",
                KAPPA_AIM,
                kappa,
                String.format(Locale.ROOT, "%.3f", kappa));
        table.note(told(all));
    }

    /** What the learner is told, and how much of it people accept. */
    private static String told(List<JudgedAnswer> all) {
        StringBuilder line = new StringBuilder("Short answers, what the learner is told:");
        for (Match.Outcome outcome : Match.Outcome.values()) {
            List<JudgedAnswer> its =
                    all.stream().filter(answer -> answer.outcome() == outcome).toList();
            line.append(String.format(
                    Locale.ROOT,
                    " %s %d times, of which people accept %d;",
                    outcome,
                    its.size(),
                    its.stream().filter(JudgedAnswer::accepted).count()));
        }
        return line.toString();
    }

    private static void sentences(String name, List<JudgedAnswer> all, Table table) {
        Agreement fitted = Agreement.of(all, crossValidated(all, SENTENCES, 0), 0.5);
        table.noAim(
                "pupils' sentences, " + name + ", macro-F1, by weights fitted to its other questions",
                String.format(Locale.ROOT, "%.3f over %d answers", fitted.macroF1(), all.size()));
        table.note("SemEval 2013, " + name + ", as shipped: " + shipped(all).line() + ".");
    }

    private static Agreement shipped(List<JudgedAnswer> all) {
        return Agreement.of(all, all.stream().mapToDouble(JudgedAnswer::likely).toArray(), 0.5);
    }

    /** Each answer's score by weights that were fitted to the answers to other questions. */
    private static double[] crossValidated(List<JudgedAnswer> all, Set<Likeness> traits, int deal) {
        double[] scores = new double[all.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            ScoreFit<Likeness> fit = ScoreFit.to(
                    all.stream()
                            .filter(answer -> !answer.within(part, FOLDS, deal))
                            .toList(),
                    traits,
                    SIGMA);
            IntStream.range(0, scores.length)
                    .filter(at -> all.get(at).within(part, FOLDS, deal))
                    .forEach(at -> scores[at] = fit.score(all.get(at)));
        }
        return scores;
    }

    private static JudgedAnswer phrase(String line) {
        String[] cells = line.split("\t", -1);
        return JudgedAnswer.of(
                new JudgedAnswer.Row(cells[1], cells[1], mended(cells[3]), cells[4].equals("Yes")),
                List.of(mended(cells[2]).split(" \\| ")));
    }

    /** Some cells hold UTF-8 that was read as Windows-1252: the sequences make no sense otherwise. */
    private static String mended(String cell) {
        String mended = new String(cell.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
        return cell.matches(".*[ÂÃâ].*") && !mended.contains("\uFFFD") ? mended : cell;
    }

    private static List<JudgedAnswer> sentences(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> JudgedAnswer.of(
                        new JudgedAnswer.Row(cells[2], cells[3], cells[6], cells[7].equals("correct")),
                        Arrays.stream(cells[4].split(" \\|\\| "))
                                .map(wording -> wording.replaceFirst("^[A-Z]+:", ""))
                                .toList()))
                .toList();
    }

    private static void write(ScoreFit<Likeness> phrases, ScoreFit<Likeness> sentences) throws IOException {
        Stream<String> head = Stream.of(
                "# Weights of likenesses for expected phrases and for expected sentences, fitted by the bench program.",
                line("BIAS", phrases.bias(), sentences.bias()));
        Stream<String> weights = Arrays.stream(Likeness.values())
                .map(likeness -> line(
                        likeness.name(),
                        phrases.weights().getOrDefault(likeness, 0.0),
                        sentences.weights().getOrDefault(likeness, 0.0)));
        Files.write(
                Path.of("target", "answer-weights.tsv"),
                Stream.concat(head, weights).toList());
    }

    private static String line(String name, double phrases, double sentences) {
        return String.format(Locale.ROOT, "%s\t%.4f\t%.4f", name, phrases, sentences);
    }
}
