package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.bench.DeclineRow.Source;
import io.lector.retrieval.Answerability;
import io.lector.retrieval.PassageReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Answer or decline, on questions about encyclopedia articles of which half have no answer (SQuAD 2.0): each against its
 * paragraph's sentences, and against the whole article's. Fits the weights, and measures them on articles left out. So
 * that a question about something else is declined too, each is also put to a paragraph that it was not asked about.
 */
final class Declining {

    static final String FILE = "squad2.json";

    private static final double AIM = 0.80;
    private static final int SEED = 3;
    private static final double[] THRESHOLDS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6};

    private final Answerability answerability = Answerability.learned();
    private final JsonNode articles;
    private final Table table;

    private Declining(JsonNode articles, Table table) {
        this.articles = articles;
        this.table = table;
    }

    static void measure(Path folder, Table table) throws IOException {
        JsonNode data =
                new ObjectMapper().readTree(folder.resolve(FILE).toFile()).get("data");
        new Declining(data, table).run();
    }

    private void run() throws IOException {
        List<DeclineRow> all = rows();
        List<String> names = List.copyOf(all.get(0).traits().keySet());
        List<Double> foretold = DeclineFit.crossValidated(all, names);
        List<DeclineRow> own = own(all, all);
        List<Double> scores = own(all, foretold);
        double auroc = DeclineRow.auroc(own, scores);
        table.atLeast(
                "answer or decline, article left out, AUROC",
                AIM,
                auroc,
                String.format(Locale.ROOT, "%.3f over %d questions against their paragraph", auroc, own.size()));
        shipped("their paragraph", own);
        byArticle(own, scores);
        strayQuestions(all, foretold);
        thresholds(all, foretold);
        without(all, names);
        wholeArticle(all, names);
        write(DeclineFit.to(all, names));
    }

    private List<DeclineRow> rows() {
        RandomGenerator random = new Random(SEED);
        List<List<PassageReading>> read = new ArrayList<>();
        for (JsonNode article : articles) {
            List<PassageReading> paragraphs = new ArrayList<>();
            article.get("paragraphs").forEach(one -> paragraphs.add(answerability.read(sentences(one))));
            read.add(paragraphs);
        }
        List<DeclineRow> rows = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            JsonNode paragraphs = articles.get(article).get("paragraphs");
            for (int at = 0; at < paragraphs.size(); at++) {
                List<PassageReading> same = read.get(article);
                for (JsonNode asked : paragraphs.get(at).get("qas")) {
                    List<PassageReading> other = read.get(another(article, read.size(), random));
                    rows.add(row(Source.OWN, article, asked, same.get(at)));
                    rows.add(row(Source.OTHER_PARAGRAPH, article, asked, same.get(another(at, same.size(), random))));
                    rows.add(row(Source.OTHER_ARTICLE, article, asked, other.get(random.nextInt(other.size()))));
                }
            }
        }
        return rows;
    }

    private static int another(int than, int of, RandomGenerator random) {
        return (than + 1 + random.nextInt(of - 1)) % of;
    }

    private DeclineRow row(Source source, int article, JsonNode asked, PassageReading read) {
        String question = asked.get("question").asText();
        return new DeclineRow(
                source,
                article,
                source == Source.OWN && !asked.get("is_impossible").asBoolean(),
                answerability.traits(question, read),
                answerability.probability(question, read));
    }

    private static <T> List<T> own(List<DeclineRow> rows, List<T> values) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).source() == Source.OWN)
                .mapToObj(values::get)
                .toList();
    }

    /** Answerable questions against questions put to a text that they were not asked about. */
    private void strayQuestions(List<DeclineRow> rows, List<Double> scores) {
        for (Source source : List.of(Source.OTHER_PARAGRAPH, Source.OTHER_ARTICLE)) {
            List<Integer> part = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).answerable() || rows.get(i).source() == source)
                    .boxed()
                    .toList();
            table.note(String.format(
                    Locale.ROOT,
                    "Answerable questions against questions put to another text (%s), article left out: AUROC %.3f.",
                    source.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    DeclineRow.auroc(
                            part.stream().map(rows::get).toList(),
                            part.stream().map(scores::get).toList())));
        }
    }

    /** By weights that were fitted to the paragraphs of the other articles. */
    private void wholeArticle(List<DeclineRow> paragraphs, List<String> names) {
        List<DeclineRow> rows = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            int held = article;
            DeclineFit fit = DeclineFit.to(
                    paragraphs.stream().filter(row -> row.article() != held).toList(), names);
            List<String> sentences = new ArrayList<>();
            articles.get(article).get("paragraphs").forEach(one -> sentences.addAll(sentences(one)));
            PassageReading read = answerability.read(sentences);
            for (JsonNode paragraph : articles.get(article).get("paragraphs")) {
                for (JsonNode asked : paragraph.get("qas")) {
                    DeclineRow row = row(Source.OWN, article, asked, read);
                    rows.add(row);
                    scores.add(fit.probability(row));
                }
            }
        }
        table.note(String.format(
                Locale.ROOT,
                "Answer or decline against the whole article, article left out: AUROC %.3f.",
                DeclineRow.auroc(rows, scores)));
        shipped("the whole article", rows);
    }

    private static List<String> sentences(JsonNode paragraph) {
        String text = paragraph.get("context").asText();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private void shipped(String against, List<DeclineRow> rows) {
        table.note(String.format(
                Locale.ROOT,
                "Answer or decline by the weights in use, against %s: AUROC %.3f; they may have been fitted to these rows.",
                against,
                DeclineRow.auroc(rows, rows.stream().map(DeclineRow::shipped).toList())));
    }

    private void byArticle(List<DeclineRow> rows, List<Double> scores) {
        StringBuilder line = new StringBuilder("Answer or decline by article left out:");
        for (int article = 0; article < articles.size(); article++) {
            int own = article;
            List<Integer> part = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).article() == own)
                    .boxed()
                    .toList();
            line.append(String.format(
                    Locale.ROOT,
                    " %.3f",
                    DeclineRow.auroc(
                            part.stream().map(rows::get).toList(),
                            part.stream().map(scores::get).toList())));
        }
        table.note(line + ".");
    }

    /** What answering from a threshold on gives: shares of the questions of each sort. */
    private void thresholds(List<DeclineRow> rows, List<Double> scores) {
        for (double threshold : THRESHOLDS) {
            double answered = share(rows, scores, threshold, DeclineRow::answerable);
            double twisted = share(rows, scores, threshold, row -> row.source() == Source.OWN && !row.answerable());
            table.note(String.format(
                    Locale.ROOT,
                    "Answering from %.2f on: %.1f %% of the answerable; %.1f %% of the twisted are declined, %.1f %% of"
                            + " those on another paragraph, %.1f %% of those on another article.",
                    threshold,
                    100 * answered,
                    100 - 100 * twisted,
                    100 - 100 * share(rows, scores, threshold, row -> row.source() == Source.OTHER_PARAGRAPH),
                    100 - 100 * share(rows, scores, threshold, row -> row.source() == Source.OTHER_ARTICLE)));
        }
    }

    private static double share(
            List<DeclineRow> rows, List<Double> scores, double threshold, Predicate<DeclineRow> which) {
        return IntStream.range(0, rows.size())
                .filter(i -> which.test(rows.get(i)))
                .mapToDouble(i -> scores.get(i) >= threshold ? 1 : 0)
                .average()
                .orElse(0);
    }

    private void without(List<DeclineRow> rows, List<String> names) {
        StringBuilder line = new StringBuilder("Answer or decline without a trait, AUROC:");
        for (String left : names) {
            List<String> others =
                    names.stream().filter(name -> !name.equals(left)).toList();
            List<Double> scores = own(rows, DeclineFit.crossValidated(rows, others));
            line.append(String.format(Locale.ROOT, " %s %.4f", left, DeclineRow.auroc(own(rows, rows), scores)));
        }
        table.note(line + ".");
    }

    private static void write(DeclineFit fit) throws IOException {
        List<String> lines = new ArrayList<>();
        fit.weights().forEach((trait, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", trait, weight)));
        lines.add(String.format(Locale.ROOT, "BIAS\t%.4f", fit.bias()));
        Files.write(Files.createDirectories(Path.of("target")).resolve("answerability-weights.tsv"), lines);
    }
}
