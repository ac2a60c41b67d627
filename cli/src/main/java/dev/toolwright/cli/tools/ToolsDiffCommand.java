package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.MadeTools;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of a made tool. */
@Command(
        name = "diff",
        description = "Show how the code of two versions of a made tool differs.",
        footer = {"", "Example:", "  toolwright tools diff schedule_meeting --from 1 --to 3"})
final class ToolsDiffCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", description = "The tool's name.")
    private String name = "";

    @Option(names = "--from", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "The older version. Default: the one before.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "The newer version. Default: the newest.")
    private @Nullable Integer to;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ToolsDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            MadeTools tools = session.toolwright().made();
            MadeTool newer = to == null ? tools.get(name) : tools.get(name, to);
            MadeTool older = from == null ? before(tools, newer) : tools.get(name, from);
            List<String> lines = SourceDiff.of(older, newer);
            if (json.chosen()) {
                ObjectNode document = JsonNodeFactory.instance.objectNode()
                        .put("tool", name).put("from", older.version()).put("to", newer.version());
                ArrayNode list = document.putArray("diff");
                lines.forEach(list::add);
                JsonOption.print(surroundings.terminal(), document);
            } else if (lines.isEmpty()) {
                surroundings.terminal().err().println(
                        "versions " + older.version() + " and " + newer.version() + " have the same code");
            } else {
                CodePrinter.printDiff(surroundings.terminal(), lines);
            }
            return ExitStatus.OK.code();
        }
    }

    private static MadeTool before(MadeTools tools, MadeTool newer) {
        return tools.versions(newer.name()).stream()
                .filter(other -> other.version() < newer.version())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> CommandFailure.failed(
                        newer.name() + " has no version before " + newer.version() + " to compare with"));
    }
}
