package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.search.ExplainedTool;
import dev.toolwright.catalog.search.Reason;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;

/** What a search found, a line a tool, its reasons below it; or as JSON. */
record FoundPrinter(Terminal terminal, JsonOption json) {

    private static final int LEAST_WIDTH = 20;

    /** @param found without reasons where none are wanted */
    void print(List<ExplainedTool> found) {
        if (json.chosen()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            found.forEach(tool -> list.add(document(tool)));
            JsonOption.print(terminal, list);
            return;
        }
        if (found.isEmpty()) {
            terminal.err().println("nothing found");
        }
        for (ExplainedTool tool : found) {
            line(tool);
            tool.reasons().forEach(reason -> print(reason, "        "));
        }
    }

    private void line(ExplainedTool tool) {
        String name = tool.found().entry().tool().name();
        String description = Plain.shortened(
                tool.found().entry().tool().description(), Math.max(LEAST_WIDTH, terminal.width() - name.length() - 9));
        terminal.out().printf(
                Locale.ROOT, "%6.2f  %s %s%n", tool.found().score(), terminal.style(Style.NAME, name), description);
    }

    private void print(Reason reason, String indent) {
        terminal.out().printf(Locale.ROOT, "%s%+6.2f  %s%n", indent, reason.adds(), Plain.line(reason.what()));
        reason.details().forEach(detail -> print(detail, indent + "        "));
    }

    private static ObjectNode document(ExplainedTool tool) {
        ObjectNode node = EntryJson.brief(tool.found().entry()).put("score", tool.found().score());
        if (!tool.reasons().isEmpty()) {
            tool.reasons().forEach(reason -> node.withArray("/why").add(document(reason)));
        }
        return node;
    }

    private static ObjectNode document(Reason reason) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("what", reason.what()).put("adds", reason.adds());
        reason.details().forEach(detail -> node.withArray("/details").add(document(detail)));
        return node;
    }
}
