package dev.toolwright.cli.tools;

import dev.toolwright.MadeTools;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows all that is known of a made tool. */
@Command(
        name = "show",
        description = "Show a made tool: its code, examples, how it was made and checked, what screening noticed, who decided what.",
        footer = {
            "",
            "What waits for approval is shown with what changed since the version before it.",
            "",
            "Example:",
            "  toolwright tools show schedule_meeting --log"
        })
final class ToolsShowCommand implements Callable<Integer> {

    @Mixin
    private ToolArgument tool = new ToolArgument();

    @Option(names = "--log", description = "Show every prompt, reply and verdict of the making in full, tests among them.")
    private boolean log;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ToolsShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            MadeTools tools = session.toolwright().made();
            MadeTool shown = tool.newest(tools);
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), ToolJson.full(shown));
                return ExitStatus.OK.code();
            }
            ToolPrinter printer = new ToolPrinter(surroundings.terminal(), log || common.verbose);
            printer.print(shown);
            if (shown.state() == ToolState.VERIFIED) {
                tools.versions(shown.name()).stream()
                        .filter(other -> other.version() < shown.version() && other.state() != ToolState.REJECTED)
                        .reduce((earlier, later) -> later)
                        .ifPresent(before -> printer.printChange(before, shown));
            }
            return ExitStatus.OK.code();
        }
    }
}
