package dev.toolwright.cli.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code toolwright.yaml} may say; every part may be left out.
 *
 * @param models role to model: {@code solver: openai:gpt-4o}
 * @param endpoints vendor to where it answers
 * @param prices model name to its prices
 * @param credentials provider id to scheme to where its secret is kept, {@code env:NAME} or {@code file:PATH}, or what
 *     else {@link CredentialReader} can read
 * @param calls how APIs are called; absent: as by default
 * @param hub base address of a running hub; absent: one is started when it is needed
 * @param sandbox what made code runs in: {@code auto}, {@code bubblewrap} or {@code graalpy}; absent: auto
 * @param snapshot who answers calls of APIs; absent: the APIs
 * @param toolServer who may call the tool server; absent: whoever reaches it
 * @param database where made tools are kept; absent: a SQLite file in the home folder
 * @param aliveOnly whether tools that a check found dead are passed over; absent: no
 */
public record ConfigurationFile(
        Map<String, String> models,
        Map<String, Endpoint> endpoints,
        Map<String, Price> prices,
        Map<String, Map<String, JsonNode>> credentials,
        Optional<CallsFile> calls,
        Optional<String> hub,
        Optional<String> sandbox,
        Optional<Snapshot> snapshot,
        @JsonProperty("tool-server") Optional<ToolServer> toolServer,
        Optional<Database> database,
        @JsonProperty("alive-only") Optional<Boolean> aliveOnly) {

    public ConfigurationFile {
        models = models == null ? Map.of() : Map.copyOf(models);
        endpoints = endpoints == null ? Map.of() : Map.copyOf(endpoints);
        prices = prices == null ? Map.of() : Map.copyOf(prices);
        credentials = credentials == null ? Map.of() : Map.copyOf(credentials);
        calls = calls == null ? Optional.empty() : calls;
        hub = hub == null ? Optional.empty() : hub;
        sandbox = sandbox == null ? Optional.empty() : sandbox;
        snapshot = snapshot == null ? Optional.empty() : snapshot;
        toolServer = toolServer == null ? Optional.empty() : toolServer;
        database = database == null ? Optional.empty() : database;
        aliveOnly = aliveOnly == null ? Optional.empty() : aliveOnly;
    }

    public static ConfigurationFile empty() {
        return new ConfigurationFile(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Where a vendor's models answer.
     *
     * @param baseUrl instead of the vendor's own or the environment's
     * @param apiKey {@code env:NAME}, instead of the vendor's usual variable
     * @param nativeCalls false for models that cannot call tools natively: they are driven by a text protocol
     */
    public record Endpoint(
            @JsonProperty("base-url") Optional<String> baseUrl,
            @JsonProperty("api-key") Optional<String> apiKey,
            @JsonProperty("native-calls") Optional<Boolean> nativeCalls) {

        public Endpoint {
            baseUrl = baseUrl == null ? Optional.empty() : baseUrl;
            apiKey = apiKey == null ? Optional.empty() : apiKey;
            nativeCalls = nativeCalls == null ? Optional.empty() : nativeCalls;
        }
    }

    /**
     * Who answers calls of APIs.
     *
     * @param mode {@code live}, {@code capture}, {@code replay}, {@code replay-or-call}, {@code replay-or-simulate} or
     *     {@code simulate}; absent: live
     * @param place a store's file or a released bundle's folder; absent: a file in the home folder
     * @param near farthest distance of another call whose answer may serve; absent: none may
     */
    public record Snapshot(Optional<String> mode, Optional<String> place, Optional<Double> near) {

        public Snapshot {
            mode = mode == null ? Optional.empty() : mode;
            place = place == null ? Optional.empty() : place;
            near = near == null ? Optional.empty() : near;
        }
    }

    /**
     * A PostgreSQL server's database.
     *
     * @param url {@code jdbc:postgresql://host:port/database}, without credentials
     * @param user absent: the operating system's user
     * @param password {@code env:NAME}; absent: none is sent
     */
    public record Database(String url, Optional<String> user, Optional<String> password) {

        public Database {
            url = url == null ? "" : url;
            user = user == null ? Optional.empty() : user;
            password = password == null ? Optional.empty() : password;
        }
    }

    /**
     * The tool server.
     *
     * @param users by name
     */
    public record ToolServer(Map<String, User> users) {

        public ToolServer {
            users = users == null ? Map.of() : Map.copyOf(users);
        }
    }

    /**
     * Who may call the tool server.
     *
     * @param key {@code env:NAME}
     * @param callsADay answered at most; absent: as many as come
     */
    public record User(Optional<String> key, @JsonProperty("calls-a-day") Optional<Long> callsADay) {

        public User {
            key = key == null ? Optional.empty() : key;
            callsADay = callsADay == null ? Optional.empty() : callsADay;
        }
    }

    /** US dollars per million tokens. */
    public record Price(
            double input, @JsonProperty("cached-input") Optional<Double> cachedInput, double output) {

        public Price {
            cachedInput = cachedInput == null ? Optional.empty() : cachedInput;
        }
    }
}
