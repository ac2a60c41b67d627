package dev.toolwright.cli;

import dev.toolwright.cli.session.CommandGroup;
import dev.toolwright.cli.session.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command without a subcommand. */
@Command(
        name = "toolwright",
        description = "Gives a language model thousands of real APIs to call, and makes the tools that are missing.",
        versionProvider = Version.class,
        footer = {
            "",
            "Try:",
            "  toolwright ask \"How many days are there between 10 February 2024 and 1 May 2024?\"",
            "  toolwright make --examples examples/schedule_meeting.jsonl",
            "",
            "State is kept in TOOLWRIGHT_HOME (default ~/.toolwright)."
        })
final class ToolwrightCommand extends CommandGroup {

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and stop.")
    private boolean version;
}
