package dev.toolwright.cli.catalog;

import dev.toolwright.cli.quarantine.QuarantineCommand;
import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The tools that Toolwright knows. */
@Command(
        name = "catalog",
        description = "The tools that Toolwright knows: import more, find, show, count, check, compare and remove them.")
public final class CatalogCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CatalogCommand())
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new SearchCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new TreeCommand(surroundings))
                .addSubcommand(new StatsCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new EmbedCommand(surroundings))
                .addSubcommand(new RefreshCommand(surroundings))
                .addSubcommand(new TrainCommand(surroundings))
                .addSubcommand(QuarantineCommand.of(surroundings))
                .addSubcommand(new RemoveCommand(surroundings));
    }
}
