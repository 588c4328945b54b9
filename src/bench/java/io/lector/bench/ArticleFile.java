package io.lector.bench;

import io.lector.article.Article;
import io.lector.finding.Blocks;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.language.Analyser;
import io.lector.reading.ArticleReader;
import io.lector.reading.Metadata;
import io.lector.reading.PublicationTime;
import io.lector.reading.ReadArticle;
import io.lector.reading.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article in a file. Without a day of its own it is read, but no relative date of it.
 *
 * @param article named after the file
 */
record ArticleFile(ReadArticle read, Article article) {

    private static final Metadata NO_DAY = published(LocalDate.EPOCH);

    static boolean isArticle(Path file) {
        return file.toString().matches(".*\\.(txt|html?|md)") && !file.endsWith("README.md");
    }

    /** @throws io.lector.problem.Refusal if it is no article */
    static ArticleFile open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String slug = name.replaceFirst("\\.[a-z]+$", "");
        ReadArticle read = ArticleReader.read(Source.ofFile(bytes, name, known(file)));
        ReadArticle dated =
                read.published().isPresent() ? read : ArticleReader.read(Source.ofFile(bytes, name, NO_DAY));
        return new ArticleFile(read, dated.article(slug, 1));
    }

    boolean dated() {
        return read.published().isPresent();
    }

    /** All facts, also those that hardly a reader would accept. */
    Findings everything(Analyser analyser) {
        return FactFinder.find(
                article,
                analyser.analyse(read.text(), article.dateline()),
                Blocks.of(read.blocks()),
                read.dateline(),
                0);
    }

    /** What no header tells: when a file is called "name@2031-03-05.txt", it was published on that day. */
    private static Metadata known(Path file) {
        Matcher day = Pattern.compile(".*@(\\d{4}-\\d\\d-\\d\\d)\\..*").matcher(file.toString());
        return day.matches() ? published(LocalDate.parse(day.group(1))) : Metadata.NOTHING;
    }

    private static Metadata published(LocalDate day) {
        return Metadata.NOTHING.withPublished(PublicationTime.of(day));
    }
}
