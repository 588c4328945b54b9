package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is found in a text of a few sentences, however it is scored, published on Wednesday, March 5, 2031. */
record Reading(Findings findings) {

    private static final Analyser ANALYSER = new Analyser();
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final Blocks ALL_BODY = new Blocks() {
        @Override
        public boolean body(int paragraph) {
            return true;
        }

        @Override
        public boolean naming(int paragraph) {
            return true;
        }
    };

    static Reading of(String text) {
        return of(text, 0);
    }

    /** What is kept of it where only what readers will probably accept is kept. */
    static Reading scored(String text) {
        return of(text, FactFinder.THRESHOLD);
    }

    private static Reading of(String text, double threshold) {
        Instant published = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        URI url = URI.create("https://example.org/harbour");
        Article article =
                new Article("harbour", "Harbour", "The Example", "Ann Author", url, published, ZoneOffset.UTC, 1);
        Analysis analysis = ANALYSER.analyse(ArticleText.of(text), DAY);
        return new Reading(FactFinder.find(article, analysis, ALL_BODY, Optional.of(DAY), threshold));
    }

    /** Asserts that a text tells a sentence, and perhaps more. */
    static void tells(String text, String sentence) {
        Reading read = of(text);
        assertTrue(read.told().contains(sentence), () -> read.told() + " " + read.reasons());
    }

    static void tellsOnly(String text, String... sentences) {
        assertEquals(List.of(sentences), of(text).told());
    }

    static void tellsNothing(String text) {
        tellsOnly(text);
    }

    /** Asserts that nothing with these words is told. */
    static void tellsWithout(String words, String text) {
        List<String> told = of(text).told();
        assertTrue(told.stream().noneMatch(sentence -> sentence.contains(words)), told::toString);
    }

    List<Fact> facts() {
        return findings.book().facts();
    }

    /** Every fact as a sentence. */
    List<String> told() {
        FactWording wording = new FactWording(findings.book());
        return facts().stream().map(wording::sentence).toList();
    }

    List<String> reasons() {
        return findings.dropped().stream().map(Dropped::reason).toList();
    }
}
