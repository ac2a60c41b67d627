package dev.toolwright.cli.sandbox;

import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where made code runs. */
@Command(
        name = "sandbox",
        synopsisSubcommandLabel = "COMMAND",
        description = "Where code that a model wrote is run, so that it can harm nothing.")
public final class SandboxCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new SandboxCommand()).addSubcommand(new CheckCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
