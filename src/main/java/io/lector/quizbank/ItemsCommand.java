package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        description = "Prints the generated questions of an article, with keys and reasons.",
        mixinStandardHelpOptions = true)
final class ItemsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BankArguments arguments;

    @Option(names = "--article", paramLabel = "SLUG", required = true, description = "whose questions")
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
        List<GeneratedItem> items = Generation.of(reading.contents().get()).items().stream()
                .filter(item -> status.isEmpty() || item.status() == status.get())
                .toList();
        items.forEach(item -> out.println(asReviews ? review(item) : described(item)));
        if (!asReviews) {
            out.println(counted(items));
        }
        return 0;
    }

    private static String review(GeneratedItem item) {
        return "- {item: " + item.id() + ", content: " + item.content()
                + ", decision: accepted, reason: read and found good}";
    }

    private static String described(GeneratedItem item) {
        JsonNode question = BankJson.tree(item.question());
        JsonNode card = question.get("card");
        StringBuilder text = new StringBuilder();
        text.append(item.id()).append(' ').append(item.itemClass());
        text.append(" [").append(item.status().name().toLowerCase(Locale.ROOT)).append("]\n");
        item.reasons().forEach(reason -> text.append("  ! ").append(reason).append('\n'));
        text.append("  ").append(card.get("stem").asText()).append('\n');
        text.append("  = ").append(item.question().key().text()).append('\n');
        question.findValues("distractors")
                .forEach(list -> list.forEach(distractor -> text.append("  - ")
                        .append(distractor.at("/option/text").asText())
                        .append("  (")
                        .append(distractor.get("confusion").asText())
                        .append("; ")
                        .append(distractor.get("feedback").asText())
                        .append(")\n")));
        card.get("hints")
                .forEach(hint -> text.append("  ? ").append(hint.asText()).append('\n'));
        return text.append("  ")
                .append(card.get("explanation").asText())
                .append('\n')
                .toString();
    }

    private static String counted(List<GeneratedItem> items) {
        return items.size() + " items; "
                + items.stream()
                        .collect(Collectors.groupingBy(
                                item -> item.status().name().toLowerCase(Locale.ROOT) + " "
                                        + item.question().kind(),
                                java.util.TreeMap::new,
                                Collectors.counting()));
    }
}
