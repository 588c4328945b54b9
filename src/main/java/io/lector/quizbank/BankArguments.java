package io.lector.quizbank;

import io.lector.article.ArticleText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
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

    /** @throws ParameterException if the file cannot be read as UTF-8 */
    ArticleText text(Path file) {
        try {
            return ArticleText.of(Files.readString(file));
        } catch (MalformedInputException e) {
            throw misunderstood(file + " is not UTF-8 text");
        } catch (IOException e) {
            throw misunderstood(file + " cannot be read");
        }
    }

    ParameterException misunderstood(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
