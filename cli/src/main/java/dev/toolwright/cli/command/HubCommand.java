package dev.toolwright.cli.command;

import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the built-in APIs until it is interrupted. */
@Command(
        name = "hub",
        description = "Serve the built-in APIs over HTTP until Ctrl-C. (ask and batch start their own when they need it.)")
public final class HubCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "" + HubOptions.DEFAULT_PORT, converter = WholeNumber.Port.class,
            description = "Port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    private final Terminal terminal;

    public HubCommand(Surroundings surroundings) {
        this.terminal = surroundings.terminal();
    }

    @Override
    public Integer call() throws InterruptedException {
        HubServer hub = HubServer.start(HubOptions.defaults().withPort(port));
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
        terminal.out().println("built-in APIs at " + hub.baseUri());
        terminal.out().println("all operations   " + hub.baseUri() + "/openapi.json");
        terminal.out().println("list of documents " + hub.baseUri() + "/.well-known/api-catalog");
        terminal.out().println("stop with Ctrl-C");
        hub.awaitClose();
        return ExitStatus.OK.code();
    }
}
