package io.lector.quizbank;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that work on a bank's files, without a server or a database. */
@Command(
        name = "lector",
        description = "Works on the files of a bank.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, AnchorCommand.class, ItemsCommand.class})
public final class BankCommands implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
