package io.lector.quizbank;

import io.lector.article.ArticleText;
import io.lector.problem.Refusal;
import io.lector.reading.ArticleReader;
import io.lector.reading.Metadata;
import io.lector.reading.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on a bank are told, turned into what it names. */
final class BankArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "BANK", description = "folder of the bank: quizbank")
    private Path bank;

    Path path() {
        return bank;
    }

    BankFolder folder() {
        if (!Files.isDirectory(bank)) {
            throw misunderstood(bank + " is no folder");
        }
        return BankFolder.at(bank);
    }

    /** @throws ParameterException if the bank has no such article */
    String known(String slug) {
        List<String> slugs = folder().slugs();
        if (!slugs.contains(slug)) {
            throw misunderstood("no article " + slug + " in " + bank + "; there are " + String.join(", ", slugs));
        }
        return slug;
    }

    /** @throws ParameterException if the file cannot be read as an article's text, HTML or Markdown */
    ArticleText text(Path file) {
        try {
            String name = file.getFileName().toString();
            return ArticleReader.text(Source.ofFile(Files.readAllBytes(file), name, Metadata.NOTHING));
        } catch (Refusal refusal) {
            throw misunderstood(file + " cannot be read as an article: " + refusal.getMessage());
        } catch (IOException e) {
            throw misunderstood(file + " cannot be read");
        }
    }

    ParameterException misunderstood(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
