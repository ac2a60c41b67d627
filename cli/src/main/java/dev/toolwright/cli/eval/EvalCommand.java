package dev.toolwright.cli.eval;

import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is reached. */
@Command(
        name = "eval",
        synopsisSubcommandLabel = "COMMAND",
        description = "Measure what is reached: how well tools are found.")
public final class EvalCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new EvalCommand()).addSubcommand(new RetrievalCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
