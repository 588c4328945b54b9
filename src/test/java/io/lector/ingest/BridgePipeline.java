package io.lector.ingest;

import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import io.lector.problem.Refusal;
import io.lector.quizbank.BankFolder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Knows one article, about the bridge that we made up: finds in any text the facts of its bank whose quotes are in it. A
 * paragraph that begins with "wait" makes it take its time, one that begins with "stumble" makes it stumble, one that
 * begins with "sleep" tells nothing of how far it is, and one that begins with "hang" heeds nothing besides.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BridgePipeline implements Pipeline {

    private static final Path FOLDER = Path.of("src/test/resources/quizbank-made-up");
    private static final int STEPS = 400;
    private static final int STEP_MILLIS = 50;

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger caught = new AtomicInteger();
    private volatile CountDownLatch freed = new CountDownLatch(1);

    /** How many articles were begun since the start. */
    int begun() {
        return begun.get();
    }

    /** How many articles hang now. */
    int caught() {
        return caught.get();
    }

    /** Lets those that hang go on. */
    void free() {
        freed.countDown();
        freed = new CountDownLatch(1);
    }

    @Override
    public Found find(Submission submission, int revision, Watch watch) {
        begun.incrementAndGet();
        String text = ArticleText.of(new String(submission.bytes(), StandardCharsets.UTF_8))
                .text();
        watch.counted("words", text.split("\\s+").length);
        text.lines().forEach(line -> obey(line, watch, freed));
        FactBook known = known(revision);
        var facts = known.facts().stream()
                .filter(fact -> fact.evidence().stream().allMatch(place -> text.contains(place.quote())))
                .toList();
        watch.at(Stage.FINDING, 1);
        if (facts.isEmpty()) {
            throw Refusal.invalid("text", "nothing of the bridge in it");
        }
        var dropped = known.facts().stream()
                .filter(fact -> !facts.contains(fact))
                .map(fact -> new Dropped(fact.paragraph(), 1, fact.id(), "its quote is not there"))
                .toList();
        FactBook book = new FactBook(article(submission.details(), revision), known.entities(), facts);
        Map<String, Double> scores =
                facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact.paragraph() == 1 ? 0.7 : 0.9));
        return new Found(book, scores, dropped);
    }

    /** The bank of the bridge as of a revision: evidence says of which it is. */
    private static FactBook known(int revision) {
        try {
            Path folder = Files.createTempDirectory("bridge");
            Path article = Files.createDirectory(folder.resolve("storvik-bridge"));
            for (String name : List.of("article", "entities", "facts")) {
                String yaml = Files.readString(FOLDER.resolve("storvik-bridge").resolve(name + ".yaml"));
                Files.writeString(
                        article.resolve(name + ".yaml"), yaml.replace("revision: 1", "revision: " + revision));
            }
            return BankFolder.at(folder)
                    .read("storvik-bridge")
                    .contents()
                    .orElseThrow()
                    .book();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Details details, int revision) {
        String title = details.title().orElse("Storvik shuts its bridge");
        return new Article(
                details.slug().orElse(title.toLowerCase().replace(' ', '-')),
                title,
                details.publisher().orElse("Storvik Gazette"),
                details.author().orElse("A made-up reporter"),
                details.url().orElse(URI.create("https://gazette.example/storvik")),
                details.published()
                        .map(OffsetDateTime::toInstant)
                        .orElseThrow(() -> Refusal.invalid("publishedAt", "not given, and not found in the article")),
                details.zone()
                        .orElseThrow(() -> Refusal.invalid("timeZone", "not given, and not found in the article")),
                revision);
    }

    private void obey(String line, Watch watch, CountDownLatch end) {
        if (line.startsWith("stumble")) {
            throw new IllegalStateException("as told");
        }
        for (int step = 0; line.startsWith("wait") && step < STEPS; step++) {
            watch.at(Stage.ANALYSING, step / (double) STEPS);
            pause(STEP_MILLIS);
        }
        if (line.startsWith("sleep")) {
            pause(STEPS * STEP_MILLIS);
        }
        if (line.startsWith("hang")) {
            caught.incrementAndGet();
            while (end.getCount() > 0) {
                LockSupport.parkNanos(STEP_MILLIS * 1_000_000L);
            }
            caught.decrementAndGet();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
