package io.lector.quizbank;

import io.lector.quizbank.ArticleFiles.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code anchor}: fills in where the quotes of an article's evidence stand in its text. */
@Command(
        name = "anchor",
        description = "Fills in paragraph, sentence, start, end and hash of every evidence with a quote.",
        mixinStandardHelpOptions = true)
final class AnchorCommand implements Callable<Integer> {

    private static final List<Kind> WITH_EVIDENCE = List.of(Kind.ENTITIES, Kind.FACTS);

    @Spec
    private CommandSpec spec;

    @Mixin
    private BankArguments arguments;

    @Option(names = "--article", paramLabel = "SLUG", required = true, description = "the article")
    private String article;

    @Option(names = "--text", paramLabel = "FILE", required = true, description = "its text")
    private Path text;

    @Override
    public Integer call() {
        String slug = arguments.known(article);
        ArticleFiles files = arguments.folder().files(slug);
        Anchors anchors = new Anchors(arguments.text(text));
        List<Fault> faults = new ArrayList<>(files.faults());
        int changes = 0;
        for (Kind kind : WITH_EVIDENCE) {
            changes += anchor(files, kind, anchors, faults);
        }
        faults.addAll(anchors.faults());
        PrintWriter out = spec.commandLine().getOut();
        faults.forEach(fault -> out.println(arguments.path().resolve(slug) + "/" + fault));
        anchors.moved().forEach(fault -> out.println(arguments.path().resolve(slug) + "/" + fault));
        out.println(slug + ": " + files.evidence().size() + " quotes, " + changes + " tied anew, " + faults.size()
                + " faults");
        return faults.isEmpty() ? 0 : 1;
    }

    private int anchor(ArticleFiles files, Kind kind, Anchors anchors, List<Fault> faults) {
        return files.file(kind)
                .map(file -> {
                    EvidenceWriter writer = new EvidenceWriter(file);
                    for (Entry evidence : files.evidence(kind)) {
                        anchors.find(evidence)
                                .flatMap(place -> writer.put(evidence, place))
                                .ifPresent(faults::add);
                    }
                    write(files.path(kind), writer);
                    return writer.changes();
                })
                .orElse(0);
    }

    private static void write(Path path, EvidenceWriter writer) {
        if (writer.changes() == 0) {
            return;
        }
        try {
            Files.writeString(path, writer.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
