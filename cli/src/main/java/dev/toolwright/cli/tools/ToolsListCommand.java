package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists made tools. */
@Command(name = "list", description = "List made tools: the newest version of each, and the one that serves if it is another.")
final class ToolsListCommand implements Callable<Integer> {

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ToolsListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            List<MadeTool> tools = session.toolwright().made().store().list();
            List<MadeTool> serving = session.toolwright().made().store().allServing();
            if (json.chosen()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                tools.forEach(tool -> list.add(ToolJson.brief(tool)
                        .put("serving", serving(tool, serving).map(MadeTool::version).orElse(null))));
                JsonOption.print(surroundings.terminal(), list);
            } else {
                print(tools, serving);
            }
            return ExitStatus.OK.code();
        }
    }

    private void print(List<MadeTool> tools, List<MadeTool> serving) {
        Terminal terminal = surroundings.terminal();
        if (tools.isEmpty()) {
            terminal.err().println("no tools have been made; 'toolwright make --examples FILE' makes one");
        }
        int name = tools.stream().mapToInt(tool -> tool.name().length()).max().orElse(1);
        for (MadeTool tool : tools) {
            String state = tool.state().label() + serving(tool, serving)
                    .filter(other -> other.version() != tool.version())
                    .map(other -> ", " + other.version() + " serves")
                    .orElse("");
            String head = String.format("%-" + name + "s  %3d  %-20s ", tool.name(), tool.version(), state);
            terminal.out().println(terminal.style(style(tool.state()), head)
                    + Plain.shortened(tool.description(), Math.max(20, terminal.width() - head.length())));
        }
    }

    private static Style style(ToolState state) {
        return switch (state) {
            case APPROVED -> Style.GOOD;
            case VERIFIED, PROPOSED -> Style.WARNING;
            case RETIRED, REJECTED -> Style.FAINT;
        };
    }

    private static Optional<MadeTool> serving(MadeTool tool, List<MadeTool> serving) {
        return serving.stream().filter(other -> other.name().equals(tool.name())).findFirst();
    }
}
