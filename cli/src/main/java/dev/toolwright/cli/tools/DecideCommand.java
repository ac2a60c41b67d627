package dev.toolwright.cli.tools;

import dev.toolwright.MadeTools;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves, rejects or retires a version of a made tool: three commands that differ in a word. */
@Command(
        description = "Decide on a version of a made tool.",
        footer = {
            "",
            "approve lets a verified version serve, in place of the one that served before; reject refuses one that waits;",
            "retire takes one out of service. All of it stays on record.",
            "",
            "Example:",
            "  toolwright tools approve schedule_meeting --reason \"read it\""
        })
final class DecideCommand implements Callable<Integer> {

    @Mixin
    private ToolArgument tool = new ToolArgument();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for the record.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides, for the record. Default: the user's name.")
    private @Nullable String by;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;
    private final ToolState to;

    DecideCommand(Surroundings surroundings, ToolState to) {
        this.surroundings = surroundings;
        this.to = to;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            MadeTools tools = session.toolwright().made();
            MadeTool decided = tools.decide(tool.thatMayBecome(tools, to), to, by == null ? surroundings.user() : by, reason);
            Vectors.bringFew(session.toolwright().catalog(), surroundings.terminal());
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), ToolJson.brief(decided));
            } else {
                surroundings.terminal().out().println(Plain.line(decided.name() + " version " + decided.version() + " is "
                        + decided.state().label() + (to == ToolState.APPROVED ? " and serves from now on" : "")));
            }
            return ExitStatus.OK.code();
        }
    }
}
