package io.lector.quizbank;

import io.lector.fact.Claim;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: names everything that is wrong in a bank's files. */
@Command(
        name = "check",
        description = "Checks a bank's files, and their evidence against an article's text.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BankArguments arguments;

    @Option(names = "--article", paramLabel = "SLUG", description = "only this article")
    private Optional<String> article = Optional.empty();

    @Option(names = "--text", paramLabel = "FILE", description = "the article's text, to verify every evidence with")
    private Optional<Path> text = Optional.empty();

    @Override
    public Integer call() {
        List<String> slugs = article.map(slug -> List.of(arguments.known(slug)))
                .orElseGet(() -> arguments.folder().slugs());
        if (slugs.isEmpty()) {
            throw arguments.misunderstood("no article in " + arguments.path());
        }
        if (text.isPresent() && slugs.size() > 1) {
            throw arguments.misunderstood("--text is the text of one article: name it with --article");
        }
        List<ContentsCheck> checks = checks();
        return (int)
                Math.min(1, slugs.stream().mapToInt(slug -> check(slug, checks)).sum());
    }

    /** What an article's contents have to stand once its files are read; in the order of the list. */
    private List<ContentsCheck> checks() {
        List<ContentsCheck> checks = new ArrayList<>();
        checks.add(new EditedWording());
        text.ifPresent(file -> checks.add(new EvidenceAgainstText(arguments.text(file))));
        return checks;
    }

    /** Prints the faults of an article or what it holds. @return the number of faults */
    private int check(String slug, List<ContentsCheck> checks) {
        ArticleFiles files = arguments.folder().files(slug);
        Reading reading = BankFolder.read(files);
        List<Fault> faults = new ArrayList<>(reading.faults());
        reading.contents().ifPresent(contents -> checks.forEach(check -> faults.addAll(check.check(files, contents))));
        PrintWriter out = spec.commandLine().getOut();
        faults.forEach(fault -> out.println(arguments.path().resolve(slug) + "/" + fault));
        out.println(slug + ": " + reading.contents().map(CheckCommand::summary).orElse("not readable")
                + (faults.isEmpty() ? "" : "; " + faults.size() + " faults"));
        return faults.size();
    }

    private static String summary(Contents contents) {
        long claims =
                contents.book().facts().stream().filter(Claim.class::isInstance).count();
        return contents.book().facts().size() + " facts (" + claims + " claims), "
                + contents.book().entities().size() + " entities, "
                + contents.explainers().size() + " explainers, "
                + contents.questions().size() + " questions, "
                + contents.reviews().size() + " reviews";
    }
}
