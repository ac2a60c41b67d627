package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.UnknownToolException;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.hierarchy.Label;
import dev.toolwright.catalog.hierarchy.Place;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Check;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that is known of one tool. */
@Command(name = "show", description = "Show a tool: what it does, what it takes, how it is called, where it came from.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOOL", description = "The tool's name.")
    private String name = "";

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            CatalogEntry entry = session.toolwright()
                    .catalog()
                    .find(name)
                    .orElseThrow(() -> new UnknownToolException(name, session.toolwright().nearest(name)));
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(entry, session.toolwright().catalog()));
            } else {
                print(entry);
                print(entry, session.toolwright().catalog());
            }
            return ExitStatus.OK.code();
        }
    }

    private static ObjectNode document(CatalogEntry entry, Catalog catalog) {
        ObjectNode document = EntryJson.full(entry);
        Place place = catalog.hierarchy().of(entry.tool().provider().id());
        document.put("category", place.category().name())
                .put("categoryInferred", place.category().inferred())
                .put("collection", place.collection().name())
                .put("collectionInferred", place.collection().inferred());
        ArrayNode checks = document.putArray("checks");
        catalog.health().history(entry).forEach(check -> checks.add(CheckJson.of(check)));
        return document;
    }

    /** Where it stands, and whether it works. */
    private void print(CatalogEntry entry, Catalog catalog) {
        PrintStream out = surroundings.terminal().out();
        Place place = catalog.hierarchy().of(entry.tool().provider().id());
        out.println("category  " + label(place.category()) + "  collection " + label(place.collection()));
        List<Check> checks = catalog.health().history(entry);
        out.println("checked   " + (checks.isEmpty() ? "not yet ('toolwright catalog check')" : Plain.line(CheckJson.line(checks.getLast()))));
        checks.reversed().stream().skip(1).forEach(check -> out.println("          " + Plain.line(CheckJson.line(check))));
    }

    private static String label(Label label) {
        return label.isEmpty() ? "none" : Plain.line(label.name()) + (label.inferred() ? " (inferred)" : "");
    }

    private void print(CatalogEntry entry) {
        Terminal terminal = surroundings.terminal();
        terminal.out().println(terminal.style(Style.NAME, entry.tool().name()));
        terminal.out().println(Plain.lines(entry.tool().description()));
        terminal.out().println();
        printArguments(EntryJson.parse(entry.tool().schema()));
        terminal.out().println("called    " + Plain.line(called(entry)));
        terminal.out().println("provider  " + Plain.line(entry.tool().provider().id() + " (" + entry.tool().provider().name() + ")"));
        terminal.out().println("imported  " + entry.origin().importedAt() + " from " + Plain.line(entry.origin().source().toString()));
    }

    private void printArguments(JsonNode schema) {
        Terminal terminal = surroundings.terminal();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(argument -> required.add(argument.asText()));
        for (Map.Entry<String, JsonNode> argument : schema.path("properties").properties()) {
            JsonNode facts = argument.getValue();
            String line = "  " + argument.getKey() + ": " + type(facts)
                    + (required.contains(argument.getKey()) ? ", required. " : ". ")
                    + facts.path("description").asText();
            terminal.out().println(Plain.line(line).indent(2).stripTrailing());
        }
        if (!schema.path("properties").isEmpty()) {
            terminal.out().println();
        }
    }

    private static String type(JsonNode facts) {
        if (facts.path("enum").isArray()) {
            return "one of " + facts.path("enum");
        }
        String format = facts.path("format").asText();
        return facts.path("type").asText("any") + (format.isEmpty() ? "" : " (" + format + ")");
    }

    private static String called(CatalogEntry entry) {
        return switch (entry.operation()) {
            case RestOperation rest -> rest.method() + " " + rest.shownServer() + rest.path()
                    + (rest.located() ? "" : "  (no host is named; toolwright.yaml can, under calls: providers: "
                            + entry.tool().provider().id() + ": server:)");
            case ToolServerOperation api -> "through a tool server: " + api.category() + " / " + api.toolName() + " / " + api.apiName();
            case McpOperation mcp -> "by the MCP server " + mcp.server() + ", as " + mcp.tool() + (mcp.changes() ? "" : " (it only reads)");
            case LibraryOperation library -> "in a program, not from here: " + library.code();
            case MadeOperation made -> "in the sandbox: version " + made.version() + " of the made tool " + made.name()
                    + " ('toolwright tools show' tells more)";
        };
    }
}
