package io.lector.quizbank;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a command on a bank said and how it ended. */
record CommandOutput(int exitCode, List<String> lines, String complaint) {

    static CommandOutput of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new BankCommands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = command.execute(words);
        return new CommandOutput(exitCode, out.toString().lines().toList(), err.toString());
    }
}
