package dev.toolwright.cli.catalog;

import dev.toolwright.cli.quarantine.QuarantineCommand;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tools that Toolwright knows. */
@Command(
        name = "catalog",
        synopsisSubcommandLabel = "COMMAND",
        description = "The tools that Toolwright knows: import more, find, show, count, check, compare and remove them.")
public final class CatalogCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
