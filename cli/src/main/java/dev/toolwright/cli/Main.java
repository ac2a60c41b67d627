package dev.toolwright.cli;

import dev.toolwright.cli.session.Surroundings;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help;
import picocli.CommandLine;

/** Entry point of the command. */
public final class Main {

    private Main() {}

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        Surroundings surroundings = Surroundings.ofProcess();
        int status = run(surroundings, args);
        surroundings.terminal().out().flush();
        System.exit(status);
    }

    /** Runs one command to its end and returns the exit status. */
    static int run(Surroundings surroundings, String... args) {
        return commandLine(surroundings, args).execute(args);
    }

    private static CommandLine commandLine(Surroundings surroundings, String... args) {
        FailurePrinter failures = new FailurePrinter(surroundings.terminal());
        CommandLine root = new CommandLine(new ToolwrightCommand());
        Subcommands.addTo(root, surroundings, args);
        boolean colours = surroundings.terminal().colours();
        return root.setOut(Printers.of(surroundings.terminal().out()))
                .setErr(Printers.of(surroundings.terminal().err()))
                .setColorScheme(Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.min(surroundings.terminal().width(), 110))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedSubcommandsAllowed(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
