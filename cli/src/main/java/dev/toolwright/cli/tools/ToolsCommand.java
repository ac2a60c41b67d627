package dev.toolwright.cli.tools;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.toolmaker.made.ToolState;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The tools that were made. */
@Command(
        name = "tools",
        description = "The tools that were made: list, show, test, approve, retire and export them, and see what they cost.")
public final class ToolsCommand extends CommandGroup {

    /** The command with its subcommands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new ToolsCommand())
                .addSubcommand(new ToolsListCommand(surroundings))
                .addSubcommand(new ToolsShowCommand(surroundings))
                .addSubcommand(new ToolsDiffCommand(surroundings))
                .addSubcommand(new ToolsTestCommand(surroundings))
                .addSubcommand("approve", decide(surroundings, ToolState.APPROVED, "Let a verified version of a made tool serve."))
                .addSubcommand("reject", decide(surroundings, ToolState.REJECTED, "Refuse a version that waits for approval."))
                .addSubcommand("retire", decide(surroundings, ToolState.RETIRED, "Take a version out of service."))
                .addSubcommand(new JudgeCommand(surroundings))
                .addSubcommand(new TrimCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new CostsCommand(surroundings))
                .addSubcommand(new PromptsCommand(surroundings));
    }

    private static CommandLine decide(Surroundings surroundings, ToolState to, String description) {
        CommandLine command = new CommandLine(new DecideCommand(surroundings, to));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }
}
