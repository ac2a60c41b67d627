package dev.toolwright.cli.calls;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code toolwright calls}: what is held, and decisions on it. */
@Command(
        name = "calls",
        description = "Calls that wait for approval: list, approve and refuse them.")
public final class CallsCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CallsCommand())
                .addSubcommand(new ListHeldCommand(surroundings))
                .addSubcommand(new ApproveCommand(surroundings))
                .addSubcommand(new RefuseCommand(surroundings));
    }
}
