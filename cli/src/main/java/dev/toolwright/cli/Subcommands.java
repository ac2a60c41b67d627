package dev.toolwright.cli;

import dev.toolwright.cli.calls.CallsCommand;
import dev.toolwright.cli.catalog.CatalogCommand;
import dev.toolwright.cli.command.AskCommand;
import dev.toolwright.cli.command.BatchCommand;
import dev.toolwright.cli.command.CompareCommand;
import dev.toolwright.cli.command.HubCommand;
import dev.toolwright.cli.command.ModelsCommand;
import dev.toolwright.cli.command.ServeCommand;
import dev.toolwright.cli.eval.EvalCommand;
import dev.toolwright.cli.sandbox.SandboxCommand;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.snapshot.SnapshotCommand;
import dev.toolwright.cli.tools.MakeCommand;
import dev.toolwright.cli.tools.StreamCommand;
import dev.toolwright.cli.tools.ToolsCommand;
import dev.toolwright.cli.tools.UseCommand;
import java.util.List;
import picocli.CommandLine;

/** The list of commands. Only those that a call can be about are made: each costs time to look through. */
final class Subcommands {

    private static final List<String> NAMES =
            List.of("ask", "batch", "compare", "make", "use", "stream", "tools", "calls", "catalog", "models", "hub", "serve", "snapshot",
                    "sandbox", "eval");

    private Subcommands() {}

    /** @param arguments of the call: the first one says which command it is about, or that it is about none */
    static void addTo(CommandLine root, Surroundings surroundings, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (NAMES.contains(first)) {
            root.addSubcommand(command(first, surroundings));
        } else if (!first.equals("--version") && !first.equals("-V")) {
            NAMES.forEach(name -> root.addSubcommand(command(name, surroundings)));
        }
    }

    private static Object command(String name, Surroundings surroundings) {
        return switch (name) {
            case "ask" -> new AskCommand(surroundings);
            case "batch" -> new BatchCommand(surroundings);
            case "compare" -> new CompareCommand(surroundings);
            case "make" -> new MakeCommand(surroundings);
            case "use" -> new UseCommand(surroundings);
            case "stream" -> new StreamCommand(surroundings);
            case "tools" -> ToolsCommand.of(surroundings);
            case "calls" -> CallsCommand.of(surroundings);
            case "catalog" -> CatalogCommand.of(surroundings);
            case "models" -> new ModelsCommand(surroundings);
            case "hub" -> new HubCommand(surroundings);
            case "snapshot" -> SnapshotCommand.of(surroundings);
            case "serve" -> new ServeCommand(surroundings);
            case "eval" -> EvalCommand.of(surroundings);
            case "sandbox" -> SandboxCommand.of(surroundings);
            default -> throw new IllegalArgumentException("there is no command '" + name + "'");
        };
    }
}
