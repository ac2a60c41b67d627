package dev.toolwright.cli.quarantine;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tools that changed after they were approved, and decisions on them. */
@Command(
        name = "quarantine",
        description = "Tools whose description or schema changed after they were approved: list, show, approve and reject them.",
        footer = {
            "",
            "The first import approves. From then on, what an MCP server or a document at an address elsewhere changes",
            "waits here, and the old form is found and called. Files, and addresses on this machine, are taken as they",
            "are. 'catalog import --quarantine-changes' and '--accept-changes' say otherwise."
        })
public final class QuarantineCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new QuarantineCommand())
                .addSubcommand(new ListChangedCommand(surroundings))
                .addSubcommand(new ShowChangedCommand(surroundings))
                .addSubcommand("approve", decide(surroundings, true, "Let the changed form of tools take the place of the old one."))
                .addSubcommand("reject", decide(surroundings, false, "Refuse the changed form of tools; the old one stays."));
    }

    private static CommandLine decide(Surroundings surroundings, boolean approve, String description) {
        CommandLine command = new CommandLine(new DecideChangedCommand(surroundings, approve));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }
}
