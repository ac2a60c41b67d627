package dev.toolwright.cli.snapshot;

import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Captured answers of APIs. */
@Command(
        name = "snapshot",
        synopsisSubcommandLabel = "COMMAND",
        description = "Captured answers of APIs: what there is, what of it drifts, and its release for others to replay.",
        footer = {
            "",
            "Answers are captured and replayed by --snapshot-mode of the commands ask, batch and compare."
        })
public final class SnapshotCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new SnapshotCommand())
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new VolatilityCommand(surroundings))
                .addSubcommand(new ReleaseCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new AddCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
