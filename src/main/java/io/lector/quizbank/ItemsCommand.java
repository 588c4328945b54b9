package io.lector.quizbank;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code items}: prints what is generated from an article's facts, for an editor to read and decide on. */
@Command(
        name = "items",
        description = "Prints the generated questions and explainers of an article, with keys and reasons.",
        mixinStandardHelpOptions = true)
final class ItemsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BankArguments arguments;

    @Option(names = "--article", paramLabel = "SLUG", required = true, description = "whose items")
    private String article;

    @Option(names = "--status", paramLabel = "STATUS", description = "only draft, accepted or rejected ones")
    private Optional<Status> status = Optional.empty();

    @Option(
            names = "--as-reviews",
            description = "as lines to paste into reviews.yaml, each accepted: change what is not")
    private boolean asReviews;

    @Override
    public Integer call() {
        Reading reading = arguments.folder().read(arguments.known(article));
        PrintWriter out = spec.commandLine().getOut();
        if (reading.contents().isEmpty()) {
            reading.faults().forEach(out::println);
            return 1;
        }
        Generation generation = Generation.of(reading.contents().get());
        List<GeneratedItem> items = generation.items().stream()
                .filter(item -> wanted(item.status()))
                .toList();
        List<GeneratedExplainer> explainers = generation.explainers().stream()
                .filter(explainer -> wanted(explainer.status()))
                .toList();
        if (asReviews) {
            items.forEach(item -> out.println(ItemSheet.review(item.id(), item.content())));
            explainers.forEach(explainer ->
                    out.println(ItemSheet.review(explainer.explainer().id(), explainer.content())));
            return 0;
        }
        items.forEach(item -> out.println(ItemSheet.of(item)));
        explainers.forEach(explainer -> out.println(ItemSheet.of(explainer)));
        summary(items, explainers, generation.stale()).forEach(out::println);
        return 0;
    }

    private boolean wanted(Status of) {
        return status.isEmpty() || of == status.get();
    }

    private static List<String> summary(
            List<GeneratedItem> items, List<GeneratedExplainer> explainers, List<Review> stale) {
        List<String> lines = new ArrayList<>();
        lines.add(items.size() + " questions: "
                + items.stream()
                        .collect(Collectors.groupingBy(
                                item -> ItemSheet.nameOf(item.status()) + " "
                                        + item.question().kind(),
                                TreeMap::new,
                                Collectors.counting())));
        lines.addAll(ItemMeasures.of(items).lines());
        lines.add(explainers.size() + " explainers");
        stale.forEach(review -> lines.add(
                "reviews.yaml decides on " + review.item() + " " + review.content() + ", which is not generated now"));
        return lines;
    }
}
