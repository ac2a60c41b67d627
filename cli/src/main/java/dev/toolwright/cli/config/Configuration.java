package dev.toolwright.cli.config;

import dev.toolwright.chat.Role;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.credential.Credential;
import dev.toolwright.gateway.credential.Keyring;
import dev.toolwright.gateway.hold.HoldPolicy;
import dev.toolwright.http.HttpSender;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.pricing.Price;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Endpoints;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.sandbox.engine.EngineChoice;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.sandbox.graalpy.GraalPyHome;
import dev.toolwright.server.toolserver.ToolServerUser;
import dev.toolwright.store.sql.DatabaseLocation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What file and environment say together, in the terms of the rooms that use it. The file wins over the environment.
 *
 * @param file where it was read; empty if there is none
 */
public record Configuration(Optional<Path> file, ConfigurationFile content, Map<String, String> environment) {

    public static Configuration of(Optional<Path> file, Map<String, String> environment) {
        return new Configuration(
                file, file.map(ConfigurationReader::read).orElse(ConfigurationFile.empty()), environment);
    }

    /** Which models play, without what flags say. */
    public ModelsConfig models() {
        ModelsConfig config = ModelsConfig.defaults().withEndpoints(endpoints());
        for (Map.Entry<String, String> binding : content.models().entrySet()) {
            Role role = role(binding.getKey());
            config = config.with(role, at("models." + binding.getKey(), () -> ModelSpec.parse(binding.getValue())));
        }
        for (Map.Entry<String, ConfigurationFile.Price> price : content.prices().entrySet()) {
            config = config.withPrice(price.getKey(), price(price.getKey(), price.getValue()));
        }
        for (ModelSpec model : config.bindings().values()) {
            config = withProtocol(config, model);
        }
        return config;
    }

    /** Drives a model by text if its endpoint is said to have no native calls. */
    public ModelsConfig withProtocol(ModelsConfig config, ModelSpec model) {
        boolean byText = model instanceof ModelSpec.Served served
                && Optional.ofNullable(content.endpoints().get(served.vendor().label()))
                        .flatMap(ConfigurationFile.Endpoint::nativeCalls)
                        .filter(nativeCalls -> !nativeCalls)
                        .isPresent();
        return byText ? config.withTextProtocol(model) : config;
    }

    /**
     * Who calls which API; a secret that is missing is an error when it is named, not when it is used.
     *
     * @param sender by which tokens are fetched
     */
    public Credentials credentials(Supplier<HttpSender> sender, Clock clock) {
        CredentialReader reader = new CredentialReader(secrets(), sender, clock);
        Map<String, Credential> credentials = new HashMap<>();
        content.credentials().forEach((provider, schemes) -> schemes.forEach((scheme, said) -> {
            String place = "credentials." + provider + "." + scheme;
            credentials.put(provider + "/" + scheme, at(place, () -> reader.read(said)));
        }));
        return new Keyring(credentials);
    }

    /** How APIs are called. */
    public GatewaySettings calls(GatewaySettings settings) {
        return content.calls().map(said -> at("calls", () -> said.over(settings))).orElse(settings);
    }

    /** Which calls wait for approval. */
    public HoldPolicy holds() {
        return content.calls().map(said -> at("calls", said::holds)).orElse(HoldPolicy.NONE);
    }

    private SecretSource secrets() {
        Path folder = file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of("").toAbsolutePath());
        return new SecretSource(environment, folder);
    }

    /** What made code runs in. @param flag what the command line says, which wins */
    public SandboxSettings sandbox(Optional<EngineChoice> flag) {
        Optional<EngineChoice> choice = flag.isPresent()
                ? flag
                : content.sandbox().map(word -> at("sandbox", () -> EngineChoice.parse(word)));
        SandboxSettings settings = SandboxSettings.defaults().withGraalPy(GraalPyHome.fromEnvironment(environment));
        return choice.map(settings::withEngine).orElse(settings);
    }

    /** Where made tools are kept, if not in the home folder. */
    public Optional<DatabaseLocation> database() {
        return content.database().map(said -> at("database", () -> new DatabaseLocation.PostgresServer(
                said.url(), said.user(), said.password().map(source -> secrets().secret(source)))));
    }

    /** Who may call the tool server; none are named: whoever reaches it. */
    public List<ToolServerUser> toolServerUsers() {
        return content.toolServer().stream()
                .flatMap(server -> server.users().entrySet().stream())
                .map(user -> at("tool-server.users." + user.getKey(), () -> new ToolServerUser(
                        user.getKey(),
                        secrets().secret(user.getValue().key().orElse("")),
                        user.getValue().callsADay().map(OptionalLong::of).orElseGet(OptionalLong::empty))))
                .toList();
    }

    private Endpoints endpoints() {
        Endpoints endpoints = Endpoints.fromEnvironment(environment);
        for (Map.Entry<String, ConfigurationFile.Endpoint> entry : content.endpoints().entrySet()) {
            String place = "endpoints." + entry.getKey();
            Vendor vendor = Vendor.find(entry.getKey())
                    .orElseThrow(() -> problem(place, "there is no vendor of this name; known: "
                            + Arrays.stream(Vendor.values()).map(Vendor::label).toList()));
            endpoints = endpoints.with(vendor, at(place, () -> endpoint(vendor, entry.getValue())));
        }
        return endpoints;
    }

    private Endpoint endpoint(Vendor vendor, ConfigurationFile.Endpoint said) {
        Endpoint endpoint = Endpoints.fromEnvironment(environment).of(vendor);
        if (said.baseUrl().isPresent()) {
            // Another address gets the key that was meant for it, never the one of the vendor's own environment variable.
            endpoint = new Endpoint(URI.create(said.baseUrl().get()), Optional.empty());
        }
        return said.apiKey().isPresent()
                ? endpoint.withKey(secrets().secret(said.apiKey().get()))
                : endpoint;
    }

    private Price price(String model, ConfigurationFile.Price said) {
        return at("prices." + model, () -> new Price(said.input(), said.cachedInput().orElse(said.input()), said.output()));
    }

    private Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> problem("models." + name, "there is no role of this name; known: "
                        + Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).toList()));
    }

    private <T> T at(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw problem(place, String.valueOf(e.getMessage()));
        }
    }

    private CommandFailure problem(String place, String what) {
        return CommandFailure.failed(file.map(Path::toString).orElse("configuration") + ": " + place + ": " + what);
    }
}
