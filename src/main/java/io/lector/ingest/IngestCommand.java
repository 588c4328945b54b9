package io.lector.ingest;

import io.lector.fact.Claim;
import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import io.lector.problem.Refusal;
import io.lector.quizbank.Contents;
import io.lector.quizbank.FolderWriter;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: finds the facts of an article in a file, and writes them as a bank folder to review and commit. */
@Command(
        name = "ingest",
        description = "Finds the facts of an article and writes them as a bank folder to review.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    private static final Path BANK = Path.of("quizbank");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the article as text, HTML or Markdown")
    private Path file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when it was published: 2025-05-14 or 2025-05-14T04:00:00-04:00")
    private Optional<String> published = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", description = "where weekdays are meant: America/Toronto")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(names = "--title", description = "its headline")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", description = "who published it")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--author", description = "who wrote it")
    private Optional<String> author = Optional.empty();

    @Option(names = "--url", description = "the publisher's page")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER", description = "new folder, named as the article: quizbank/SLUG")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--dropped", description = "also print what did not become a fact, and why")
    private boolean dropped;

    @Override
    public Integer call() {
        out.ifPresent(this::requireFree);
        Pipeline.Found found;
        try (ProgressLine progress = new ProgressLine()) {
            found = new ArticlePipeline().find(submission(), 1, progress);
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(file + ": " + refusal.getMessage());
            return 1;
        }
        FactBook book = found.book();
        if (book.facts().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(file + ": no fact in it is sure enough to build on; nothing is written");
            tell(found.dropped());
            return 1;
        }
        Path folder = write(book);
        tell(book, folder);
        tell(found.dropped());
        return 0;
    }

    private Submission submission() {
        Details details = new Details(
                title,
                publisher,
                author,
                url,
                published.map(text -> PublishedOption.read(text, zone, this::misunderstood)),
                zone,
                Optional.of(file.getFileName().toString()),
                out.map(IngestCommand::nameOf));
        try {
            return new Submission(Submission.Form.FILE, Files.readAllBytes(file), details);
        } catch (IOException absent) {
            throw misunderstood(file + " cannot be read");
        }
    }

    private static String nameOf(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Before the work begins, as far as the folder is known then. */
    private void requireFree(Path folder) {
        if (!Slug.isSlug(nameOf(folder))) {
            throw misunderstood(
                    "--out " + folder + ": an article's folder has a name in kebab-case, as harbour-bridge");
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw misunderstood(folder + " is there already and holds files; name another with --out");
        }
    }

    private Path write(FactBook book) {
        Path folder = out.orElseGet(() -> BANK.resolve(book.article().slug()));
        requireFree(folder);
        try {
            FolderWriter.write(folder, book);
            return folder;
        } catch (IOException failed) {
            throw misunderstood(folder + " cannot be written: " + failed.getMessage());
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void tell(FactBook book, Path folder) {
        PrintWriter terminal = spec.commandLine().getOut();
        Generation generation = Generation.of(Contents.of(book));
        Map<String, Long> kinds = generation.items(Status.DRAFT).stream()
                .map(GeneratedItem::question)
                .collect(Collectors.groupingBy(question -> question.kind(), TreeMap::new, Collectors.counting()));
        List<?> facts = book.facts();
        terminal.println(folder + ": " + facts.size() + " facts ("
                + facts.stream().filter(Claim.class::isInstance).count() + " claims), "
                + book.entities().size() + " entities; from them "
                + kinds.values().stream().mapToLong(Long::longValue).sum()
                + " questions " + kinds + " and " + generation.explainers().size() + " explainers, all drafts");
        terminal.println("read them: items " + folder.toAbsolutePath().getParent() + " --article "
                + book.article().slug());
    }

    private void tell(List<Dropped> candidates) {
        PrintWriter terminal = spec.commandLine().getOut();
        if (dropped) {
            candidates.forEach(it -> terminal.println("dropped, paragraph " + it.paragraph() + ", sentence "
                    + it.sentence() + ": " + it.reason() + ": " + it.words()));
        } else {
            terminal.println(candidates.size() + " candidates were dropped; --dropped says why");
        }
    }

    private ParameterException misunderstood(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
