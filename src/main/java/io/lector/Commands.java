package io.lector;

import io.lector.ingest.IngestCommand;
import io.lector.quizbank.BankCommands;
import picocli.CommandLine;

/** What the program does instead of serving when it is given arguments: work on files, without a server or a database. */
final class Commands {

    private Commands() {}

    /** Whether the program is asked for a command: the service itself takes no arguments. */
    static boolean named(String... args) {
        return args.length > 0;
    }

    /** @return the exit code: 0 when all is well, 1 when there are faults, 2 when the command was not understood */
    static int run(String... args) {
        return new CommandLine(new BankCommands())
                .addSubcommand(new IngestCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}
