package io.lector.bench;

import io.lector.article.Article;
import io.lector.finding.Blocks;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.gate.ItemClasses;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import io.lector.problem.Refusal;
import io.lector.quizbank.Contents;
import io.lector.quizbank.Generation;
import io.lector.reading.ReadArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds facts and writes questions for a folder of articles: a line each, and a file each with all that is served. */
final class Articles {

    private static final Path OUT = Path.of("target", "articles");

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
            found = files.filter(ArticleFile::isArticle).sorted().toList();
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

    private void run(Path file) throws IOException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        ArticleFile opened;
        try {
            opened = ArticleFile.open(file);
        } catch (Refusal refused) {
            System.out.println(file.getFileName() + ": refused: " + refused.getMessage());
            return;
        }
        long reading = System.nanoTime() - start;
        ReadArticle read = opened.read();
        Article article = opened.article();
        long begun = System.nanoTime();
        Analysis analysis = analyser.analyse(read.text(), article.dateline());
        long analysed = System.nanoTime();
        Findings findings = FactFinder.find(article, analysis, Blocks.of(read.blocks()), read.dateline());
        long found = System.nanoTime();
        Generation generation = Generation.of(Contents.of(findings.book()));
        double took = reading + System.nanoTime() - begun;
        Sheet sheet = new Sheet(new CitedSentences(analysis), findings, generation);
        try (PrintWriter out =
                new PrintWriter(OUT.resolve(article.slug() + ".txt").toFile())) {
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
                article.slug(),
                analysis.words(),
                opened.dated() ? "" : " without a day",
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
}
