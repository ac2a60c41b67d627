package dev.toolwright.cli.eval;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is reached. */
@Command(
        name = "eval",
        description = "Measure what is reached: how well tools are found.")
public final class EvalCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new EvalCommand()).addSubcommand(new RetrievalCommand(surroundings));
    }
}
