package dev.toolwright.cli.session;

import dev.toolwright.Settings;
import dev.toolwright.Toolwright;
import dev.toolwright.chat.Role;
import dev.toolwright.cli.config.Configuration;
import dev.toolwright.cli.config.ConfigurationReader;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.hub.BuiltInApis;
import dev.toolwright.cli.hub.BuiltInImport;
import dev.toolwright.cli.hub.BuiltInKeys;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.ToolServerSettings;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Toolwright as one command uses it: configured by flags, file and environment, with the built-in APIs at hand. */
public final class Session implements AutoCloseable {

    private final Surroundings surroundings;
    private final Configuration configuration;
    private final BuiltInApis builtIn;
    private final BuiltInKeys keys;
    private final Toolwright toolwright;

    private Session(
            Surroundings surroundings,
            Configuration configuration,
            BuiltInApis builtIn,
            BuiltInKeys keys,
            Toolwright toolwright) {
        this.surroundings = surroundings;
        this.configuration = configuration;
        this.builtIn = builtIn;
        this.keys = keys;
        this.toolwright = toolwright;
    }

    public static Session open(Surroundings surroundings, CommonOptions common) {
        return open(surroundings, common, Choices.NONE);
    }

    public static Session open(Surroundings surroundings, CommonOptions common, Choices choices) {
        Configuration configuration = Configuration.of(
                ConfigurationReader.find(common.config, surroundings.folder(), surroundings.home()),
                surroundings.environment());
        BuiltInApis builtIn = new BuiltInApis(hub(choices, configuration));
        GatewaySettings gateway = configuration.calls(GatewaySettings.defaults().withServers((provider, server) -> builtIn.resolve(server)));
        if (choices.toolServer().isPresent()) {
            URI server = address("--tool-server", choices.toolServer().get());
            gateway = gateway.withToolServer(ToolServerSettings.of(server));
        }
        Settings base = Settings.defaults(surroundings.home());
        AtomicReference<Toolwright> built = new AtomicReference<>(); // credentials are part of what it is built of
        Credentials credentials = configuration.credentials(
                () -> Objects.requireNonNull(built.get(), "tokens are fetched by calls").sender(), surroundings.clock());
        BuiltInKeys keys = new BuiltInKeys(credentials, base.catalogFolder(), surroundings.home());
        Settings settings = base
                .withModels(models(surroundings, choices, configuration))
                .withGateway(gateway)
                .withCredentials(keys)
                .withHold(configuration.holds())
                .withAliveOnly(configuration.content().aliveOnly().orElse(false))
                .withSandbox(configuration.sandbox(choices.sandbox()))
                .withSnapshot(SnapshotChoice.of(
                        choices.snapshot(), configuration.content().snapshot(), surroundings.folder()))
                .withDatabase(configuration.database().orElse(base.database()))
                .withClock(surroundings.clock())
                .withEnvironment(surroundings.environment())
                .withNotices(notice -> surroundings.terminal().err().println("toolwright: " + Plain.line(notice)));
        Toolwright toolwright = Toolwright.builder().settings(settings).build();
        built.set(toolwright);
        return new Session(surroundings, configuration, builtIn, keys, toolwright);
    }

    public Toolwright toolwright() {
        return toolwright;
    }

    /** The model that works out the calls, as in configuration. */
    public String solverModel() {
        return toolwright.settings().models().model(Role.SOLVER).text();
    }

    /** Who answers calls of APIs. */
    public SnapshotMode snapshotMode() {
        return toolwright.settings().snapshot().mode();
    }

    public Configuration configuration() {
        return configuration;
    }

    /** Imports the built-in APIs if this home has not seen them, and says so. */
    public void ensureBuiltInApis() throws InterruptedException {
        BuiltInImport built = new BuiltInImport(surroundings.home());
        if (built.isDue()) {
            surroundings.terminal().err().println("toolwright: importing the built-in APIs (once)");
            built.run(toolwright.catalog(), Version.number());
            Vectors.bringFew(toolwright.catalog(), surroundings.terminal());
        }
    }

    /** Gives the built-in APIs the state that they begin with. */
    public void renewBuiltInApis() {
        builtIn.renew();
    }

    private static Optional<URI> hub(Choices choices, Configuration configuration) {
        return choices.hub().isPresent()
                ? choices.hub().map(url -> address("--hub", url))
                : configuration.content().hub().map(url -> address("hub", url));
    }

    private static ModelsConfig models(Surroundings surroundings, Choices choices, Configuration configuration) {
        ModelsConfig config = configuration.models().withPatience(choices.patience());
        if (surroundings.recordings().isPresent()) {
            config = config.withShipped(surroundings.recordings().get());
        }
        if (choices.record().isPresent()) {
            Path file = surroundings.folder().resolve(choices.record().get());
            config = config.withRecord(file).withRecordLabel(choices.recordLabel());
        }
        for (Map.Entry<Role, ModelSpec> choice : choices.models().entrySet()) {
            // A relative name means a file in the folder in which the command was given.
            ModelSpec model = choice.getValue() instanceof ModelSpec.Recorded(Path file)
                    ? new ModelSpec.Recorded(surroundings.folder().resolve(file))
                    : choice.getValue();
            config = configuration.withProtocol(config.with(choice.getKey(), model), model);
        }
        return config;
    }

    public static URI address(String what, String text) {
        try {
            URI address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (address.getHost() != null && address.getScheme() != null && address.getScheme().matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(what + ": '" + text + "' is no address: " + e.getMessage());
        }
        throw CommandFailure.usage(what + ": expected an address like http://127.0.0.1:8080, not '" + text + "'");
    }

    @Override
    public void close() {
        toolwright.close();
        keys.close();
        builtIn.close();
    }
}
