package dev.toolwright.cli.catalog;

import dev.toolwright.McpTools;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.session.Version;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.mcp.McpException;
import dev.toolwright.mcp.server.McpServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads anew what MCP servers list. */
@Command(
        name = "refresh",
        description = "Read anew what tools the imported MCP servers offer: of all of them, or of those named.",
        footer = {"", "Exit status: 0 all were read, 1 one could not be."})
final class RefreshCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROVIDER", arity = "0..*", description = "Ids of MCP servers; none: all.")
    private List<String> providers = List.of();

    @Option(names = "--accept-changes", description = "Take known tools in the form that they come in.")
    private boolean acceptChanges;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    RefreshCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            McpTools mcp = session.toolwright().mcp();
            List<McpServer> servers = providers.isEmpty() ? mcp.servers() : providers.stream().map(id -> server(mcp, id)).toList();
            List<ImportReport> reports = new ArrayList<>();
            boolean all = true;
            for (McpServer server : servers) {
                try {
                    reports.add(mcp.refresh(server, options()));
                } catch (McpException e) {
                    surroundings.terminal().err().println("toolwright: " + Plain.line(String.valueOf(e.getMessage())));
                    all = false;
                }
            }
            if (servers.isEmpty()) {
                surroundings.terminal().err().println("toolwright: no MCP server was imported; 'catalog import --mcp' imports one");
            } else if (!reports.isEmpty()) {
                new ImportPrinter(surroundings.terminal(), json.chosen(), common.verbose).print(reports);
                Vectors.bringFew(session.toolwright().catalog(), surroundings.terminal());
            }
            return (all ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private ImportOptions options() {
        return ImportOptions.defaults()
                .withImportedBy(Version.number())
                .withChanges(acceptChanges ? ChangePolicy.ACCEPT : ChangePolicy.BY_SOURCE);
    }

    private static McpServer server(McpTools mcp, String id) {
        return mcp.find(id).orElseThrow(() -> CommandFailure.failed(
                "there is no MCP server '" + id + "'; imported are " + mcp.servers().stream().map(McpServer::id).toList()));
    }
}
