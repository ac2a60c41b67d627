package dev.toolwright.cli.sandbox;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where made code runs. */
@Command(
        name = "sandbox",
        description = "Where code that a model wrote is run, so that it can harm nothing.")
public final class SandboxCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new SandboxCommand()).addSubcommand(new CheckCommand(surroundings));
    }
}
