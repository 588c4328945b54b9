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

    /** Whether the program is asked for a command: the service itself takes no arguments. */
    public static boolean takes(String... args) {
        return args.length > 0;
    }

    /** @return the exit code: 0 when all is well, 1 when there are faults, 2 when the command was not understood */
    public static int run(String... args) {
        return new CommandLine(new BankCommands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
