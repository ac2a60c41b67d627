package dev.toolwright.cli;

import picocli.CommandLine;

/** The list of commands. */
final class Subcommands {

    private Subcommands() {}

    static void addTo(CommandLine root, Surroundings surroundings) {
        root.addSubcommand(new HubCommand(surroundings));
    }
}
