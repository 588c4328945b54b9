package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.fact.Claim;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.finding.Blocks;
import io.lector.finding.Dropped;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.gate.ItemClasses;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import io.lector.problem.Refusal;
import io.lector.question.Question;
import io.lector.quizbank.Contents;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Status;
import io.lector.reading.ArticleReader;
import io.lector.reading.Metadata;
import io.lector.reading.PublicationTime;
import io.lector.reading.ReadArticle;
import io.lector.reading.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds facts and writes questions for a folder of articles: a line each, and a file each with all that is served. */
final class Articles {

    private static final Path OUT = Path.of("target", "articles");
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static final Metadata NO_DAY = published(LocalDate.EPOCH);

    private final Analyser analyser;
    private final ItemClasses classes = ItemClasses.counted();
    private int count;
    private int facts;
    private int items;
    private int good;
    private double nlp;
    private double all;

    private Articles(Analyser analyser) {
        this.analyser = analyser;
    }

    /** Reads every text, HTML and Markdown file of a folder. */
    static void in(Path folder) throws IOException {
        Files.createDirectories(OUT);
        long start = System.nanoTime();
        Analyser analyser = new Analyser();
        analyser.warmUp();
        System.out.printf(Locale.ROOT, "loaded and warm in %.1f s%n", (System.nanoTime() - start) / 1e9);
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(Articles::isArticle).sorted().toList();
        }
        System.out.println("the first once before, for what is cold around the NLP:");
        new Articles(analyser).run(found.get(0));
        Articles articles = new Articles(analyser);
        for (Path file : found) {
            articles.run(file);
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d facts, %d items, %d of them of classes that were counted and found good; %.2f times the NLP alone%n",
                articles.count,
                articles.facts,
                articles.items,
                articles.good,
                articles.all / articles.nlp);
        System.out.println("everything served is in " + OUT.toAbsolutePath());
    }

    private static boolean isArticle(Path file) {
        return file.toString().matches(".*\\.(txt|html?|md)") && !file.endsWith("README.md");
    }

    private void run(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        ReadArticle read;
        try {
            read = ArticleReader.read(Source.ofFile(bytes, name, known(file)));
        } catch (Refusal refused) {
            System.out.println(name + ": refused: " + refused.getMessage());
            return;
        }
        long reading = System.nanoTime() - start;
        // Without a day of its own an article is read, but no relative date of it.
        boolean dated = read.published().isPresent();
        String slug = name.replaceFirst("\\.[a-z]+$", "");
        Article article = (dated ? read : ArticleReader.read(Source.ofFile(bytes, name, NO_DAY))).article(slug, 1);
        long begun = System.nanoTime();
        Analysis analysis = analyser.analyse(read.text(), article.dateline());
        long analysed = System.nanoTime();
        Findings findings = FactFinder.find(article, analysis, Blocks.of(read.blocks()), read.dateline());
        long found = System.nanoTime();
        Generation generation = Generation.of(Contents.of(findings.book()));
        double took = reading + System.nanoTime() - begun;
        Sheet sheet = new Sheet(read.text(), findings, generation);
        try (PrintWriter out = new PrintWriter(OUT.resolve(slug + ".txt").toFile())) {
            sheet.print(out);
        }
        count++;
        facts += findings.book().facts().size();
        items += sheet.passed().size();
        good += (int) sheet.passed().stream()
                .filter(item -> classes.areGood(item.itemClass()))
                .count();
        nlp += analysed - begun;
        all += took;
        System.out.printf(
                Locale.ROOT,
                "%s: %d words%s, %s; %.0f words a second (reading %.2f s, NLP %.2f s, finding %.2f s, writing %.2f s), at most %d MB of heap%n",
                slug,
                analysis.words(),
                dated ? "" : " without a day",
                sheet.line(),
                analysis.words() * 1e9 / took,
                reading / 1e9,
                (analysed - begun) / 1e9,
                (found - analysed) / 1e9,
                (took - reading - (found - begun)) / 1e9,
                peakMegabytes());
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** What no header tells: when a file is called "name@2031-03-05.txt", it was published on that day. */
    private static Metadata known(Path file) {
        Matcher day = Pattern.compile(".*@(\\d{4}-\\d\\d-\\d\\d)\\..*").matcher(file.toString());
        return day.matches() ? published(LocalDate.parse(day.group(1))) : Metadata.NOTHING;
    }

    private static Metadata published(LocalDate day) {
        return Metadata.NOTHING.withPublished(PublicationTime.of(day));
    }

    /** All that is to be read about one article. */
    private record Sheet(ArticleText text, Findings findings, Generation generation) {

        List<GeneratedItem> passed() {
            return generation.items(Status.DRAFT);
        }

        List<GeneratedItem> turnedDown() {
            return generation.items(Status.REJECTED);
        }

        private static String rule(GeneratedItem item) {
            return item.reasons().get(0).replaceFirst(":.*", "");
        }

        private TreeMap<String, Long> rejects() {
            return turnedDown().stream()
                    .collect(Collectors.groupingBy(Sheet::rule, TreeMap::new, Collectors.counting()));
        }

        String line() {
            long claims = findings.book().facts().stream()
                    .filter(Claim.class::isInstance)
                    .count();
            return findings.book().facts().size() + " facts (" + claims + " claims), "
                    + findings.dropped().size() + " dropped, "
                    + passed().size() + " items "
                    + passed().stream()
                            .collect(Collectors.groupingBy(
                                    item -> item.question().kind(), TreeMap::new, Collectors.counting()))
                    + ", rejected " + rejects();
        }

        void print(PrintWriter out) {
            FactWording wording = new FactWording(findings.book());
            out.println(line());
            out.println("\n== entities");
            findings.book()
                    .entities()
                    .forEach(entity -> out.println(entity.type() + " " + entity.name() + " "
                            + entity.aliases()
                            + entity.role().map(role -> " role: " + role).orElse("")
                            + " noun: " + entity.noun() + (entity.definite() ? " the" : "") + " "
                            + entity.within().orElse("")));
            out.println("\n== facts");
            for (Fact fact : findings.book().facts()) {
                out.printf(
                        Locale.ROOT,
                        "%s %.2f %s%n",
                        fact.id(),
                        findings.scores().get(fact.id()),
                        wording.sentence(fact));
                out.println("    " + sentence(fact.evidence().get(0)));
                out.println("    " + fact.slots());
            }
            out.println("\n== served");
            passed().forEach(item -> item(out, item));
            out.println("\n== rejected by rule: " + rejects());
            turnedDown()
                    .forEach(item -> out.println(item.itemClass() + " "
                            + item.question().card().stem() + " ! "
                            + item.reasons().get(0)));
            out.println("\n== dropped by reason");
            for (Dropped one : findings.dropped()) {
                out.println(one.paragraph() + "." + one.sentence() + " " + one.reason() + " | " + one.words());
            }
        }

        private String sentence(Evidence evidence) {
            String all = text.text();
            int start = all.lastIndexOf('\n', evidence.start()) + 1;
            int end = all.indexOf('\n', evidence.end());
            return ArticleText.normalised(all.substring(start, end < 0 ? all.length() : end)) + " <" + evidence.quote()
                    + ">";
        }

        private void item(PrintWriter out, GeneratedItem item) {
            Question question = item.question();
            out.println(item.itemClass() + " " + question.card().facts());
            out.println("  " + question.card().stem());
            out.println("  = " + question.key().text());
            JsonNode tree = JSON.valueToTree(question);
            tree.findValues("distractors")
                    .forEach(list -> list.forEach(wrong ->
                            out.println("  - " + wrong.at("/option/text").asText())));
            question.card().evidence().stream().limit(1).forEach(evidence -> out.println("  < " + sentence(evidence)));
        }
    }
}
