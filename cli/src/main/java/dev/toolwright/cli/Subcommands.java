package dev.toolwright.cli;

import dev.toolwright.cli.catalog.CatalogCommand;
import dev.toolwright.cli.command.AskCommand;
import dev.toolwright.cli.command.BatchCommand;
import dev.toolwright.cli.command.HubCommand;
import dev.toolwright.cli.command.ModelsCommand;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.tools.MakeCommand;
import dev.toolwright.cli.tools.StreamCommand;
import dev.toolwright.cli.tools.ToolsCommand;
import dev.toolwright.cli.tools.UseCommand;
import picocli.CommandLine;

/** The list of commands. */
final class Subcommands {

    private Subcommands() {}

    static void addTo(CommandLine root, Surroundings surroundings) {
        root.addSubcommand(new AskCommand(surroundings));
        root.addSubcommand(new BatchCommand(surroundings));
        root.addSubcommand(new MakeCommand(surroundings));
        root.addSubcommand(new UseCommand(surroundings));
        root.addSubcommand(new StreamCommand(surroundings));
        root.addSubcommand(ToolsCommand.of(surroundings));
        root.addSubcommand(CatalogCommand.of(surroundings));
        root.addSubcommand(new ModelsCommand(surroundings));
        root.addSubcommand(new HubCommand(surroundings));
    }
}
