package io.lector.ingest;

import io.lector.article.Article;
import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.finding.Blocks;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import io.lector.reading.ArticleFormat;
import io.lector.reading.ArticleReader;
import io.lector.reading.Metadata;
import io.lector.reading.PublicationTime;
import io.lector.reading.ReadArticle;
import io.lector.reading.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Reads, analyses and finds with the program's own means. The language models are loaded with the first article. An
 * article that is caught in its analysis holds up no other.
 */
@ApplicationScoped
public class ArticlePipeline implements Pipeline {

    @Override
    public Found find(Submission submission, int revision, Watch watch) {
        watch.at(Stage.READING, 0);
        ReadArticle read = ArticleReader.read(source(submission));
        Article article = read.article(submission.details().slug().orElseGet(read::slug), revision);
        Analysis analysis =
                new Analyser().analyse(read.text(), article.dateline(), share -> watch.at(Stage.ANALYSING, share));
        watch.counted("words", analysis.words());
        watch.counted("sentences", analysis.sentences().size());
        watch.at(Stage.FINDING, 0);
        Findings findings = FactFinder.find(article, analysis, Blocks.of(read.blocks()), read.dateline());
        List<Fact> facts = findings.book().facts();
        watch.counted(
                "claims", (int) facts.stream().filter(Claim.class::isInstance).count());
        return new Found(findings.book(), findings.scores(), findings.dropped());
    }

    private static Source source(Submission submission) {
        Details details = submission.details();
        Metadata known = new Metadata(
                details.title(),
                details.publisher(),
                details.author(),
                details.url(),
                details.published().map(PublicationTime::of),
                details.zone(),
                Optional.empty());
        return switch (submission.form()) {
            case FILE -> Source.ofFile(submission.bytes(), details.fileName().orElse(""), known);
            case TEXT -> Source.ofString(submission.text(), ArticleFormat.TEXT, known);
            case HTML -> Source.ofString(submission.text(), ArticleFormat.HTML, known);
            case MARKDOWN -> Source.ofString(submission.text(), ArticleFormat.MARKDOWN, known);
        };
    }
}
