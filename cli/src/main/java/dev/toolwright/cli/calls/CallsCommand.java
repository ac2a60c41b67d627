package dev.toolwright.cli.calls;

import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toolwright calls}: what is held, and decisions on it. */
@Command(
        name = "calls",
        synopsisSubcommandLabel = "COMMAND",
        description = "Calls that wait for approval: list, approve and refuse them.")
public final class CallsCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CallsCommand())
                .addSubcommand(new ListHeldCommand(surroundings))
                .addSubcommand(new ApproveCommand(surroundings))
                .addSubcommand(new RefuseCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
