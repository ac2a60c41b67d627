package dev.toolwright.cli.snapshot;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Captured answers of APIs. */
@Command(
        name = "snapshot",
        description = "Captured answers of APIs: what there is, what of it drifts, and its release for others to replay.",
        footer = {
            "",
            "Answers are captured and replayed by --snapshot-mode of the commands ask, batch and compare."
        })
public final class SnapshotCommand extends CommandGroup {

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
}
