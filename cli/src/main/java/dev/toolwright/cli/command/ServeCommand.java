package dev.toolwright.cli.command;

import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.ModelOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.SnapshotOptions;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.server.toolserver.CatalogServedTools;
import dev.toolwright.server.toolserver.ToolServer;
import dev.toolwright.server.toolserver.ToolServerOptions;
import dev.toolwright.server.toolserver.ToolServerUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the catalogue's tools until it is interrupted. */
@Command(
        name = "serve",
        description = "Serve the catalogue's tools over HTTP until Ctrl-C, by the protocol of ToolBench and StableToolBench.",
        footer = {
            "",
            "Their clients run against it with --tool_root_url http://HOST:PORT/rapidapi, or /virtual.",
            "",
            "Example:",
            "  toolwright serve --tool-server --snapshot-mode simulate"
        })
public final class ServeCommand implements Callable<Integer> {

    @Option(names = "--tool-server", required = true, description = "Serve tools: POST /rapidapi and /virtual, GET /metrics.")
    private boolean toolServer;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = ToolServerOptions.DEFAULT_HOST,
            description = "Where to listen. Another address than a loopback one needs users in toolwright.yaml. Default: ${DEFAULT-VALUE}.")
    private String host = ToolServerOptions.DEFAULT_HOST;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "" + ToolServerOptions.DEFAULT_PORT, converter = WholeNumber.Port.class,
            description = "Port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--upstream", paramLabel = "URL",
            description = "Another tool server, which ToolBench's tools are passed on to where calls are made.")
    private @Nullable String upstream;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private SnapshotOptions snapshot = new SnapshotOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var choices = model.choices().withToolServer(Optional.ofNullable(upstream)).withSnapshot(snapshot.choice());
        try (Session session = Session.open(surroundings, common, choices)) {
            session.toolwright().openSnapshot();
            session.ensureBuiltInApis();
            ToolServer server = start(session);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            tell(session, server);
            server.awaitClose();
            return ExitStatus.OK.code();
        }
    }

    private ToolServer start(Session session) {
        List<ToolServerUser> users = session.configuration().toolServerUsers();
        try {
            return ToolServer.start(
                    ToolServerOptions.defaults()
                            .with(host, port, users)
                            .withUsedQuotas(session.toolwright().settings().usedQuotasFile()),
                    new CatalogServedTools(session.toolwright().catalog()),
                    user -> session.toolwright().caller(user),
                    Clock.systemUTC());
        } catch (IllegalArgumentException unfit) {
            throw CommandFailure.failed(String.valueOf(unfit.getMessage()));
        }
    }

    private void tell(Session session, ToolServer server) {
        Terminal terminal = surroundings.terminal();
        int users = session.configuration().toolServerUsers().size();
        terminal.out().println("tool server at " + server.baseUri() + "/rapidapi and /virtual, mode " + session.snapshotMode().label()
                + ", " + session.toolwright().catalog().stats().tools() + " tools, "
                + (users == 0 ? "any key" : users + (users == 1 ? " user" : " users")));
        terminal.out().println("metrics     at " + server.baseUri() + "/metrics");
        terminal.out().println("stop with Ctrl-C");
        terminal.out().flush();
    }
}
