package dev.toolwright;

import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.hold.HoldPolicy;
import dev.toolwright.gateway.snapshot.SnapshotSettings;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.store.sql.DatabaseLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that Toolwright is told from outside.
 *
 * @param home folder where state lives; made when something is first written
 * @param models which models play, and how they are reached; default: the offline model
 * @param gateway how APIs are called
 * @param credentials who calls them; default: nobody
 * @param hold which calls wait for a person's approval; default: none
 * @param sandbox in what made code runs; default: the better engine that the machine has
 * @param database where made tools are kept; default: a SQLite file in the home folder
 * @param snapshot who answers calls of APIs; default: the APIs
 * @param clock default: the system's
 * @param environment variables of which MCP servers get those that were named for them; default: none
 * @param aliveOnly whether tools are passed over that gave nothing of use when they were last checked; default: no
 * @param notices is told, in one line each, what a user should know and no result says: that recorded replies play, that
 *     another sandbox than the best one is used; default: nobody listens
 */
public record Settings(
        Path home,
        ModelsConfig models,
        GatewaySettings gateway,
        Credentials credentials,
        HoldPolicy hold,
        SandboxSettings sandbox,
        DatabaseLocation database,
        SnapshotSettings snapshot,
        Clock clock,
        Map<String, String> environment,
        boolean aliveOnly,
        Consumer<String> notices) {

    private static final String CATALOG = "catalog";
    private static final String MAKING = "making";
    private static final String HELD_CALLS = "held-calls";
    private static final String USED_QUOTAS = "used-quotas.json";
    private static final String EMBEDDING = "embedding";
    private static final String VECTORS = "vectors";
    private static final String MCP_SERVERS = "mcp-servers";
    private static final String SNAPSHOT = "snapshot.db";
    private static final String DATABASE = "made-tools.db";

    public Settings {
        environment = Map.copyOf(environment);
    }

    public static Settings defaults(Path home) {
        return new Settings(
                home,
                ModelsConfig.defaults(),
                GatewaySettings.defaults(),
                Credentials.none(),
                HoldPolicy.NONE,
                SandboxSettings.defaults(),
                new DatabaseLocation.SqliteFile(home.resolve(DATABASE)),
                SnapshotSettings.defaults(),
                Clock.systemUTC(),
                Map.of(),
                false,
                notice -> {});
    }

    /** Where the embedding model lies unpacked: 57 MB that save time at every start. */
    public Path embeddingFolder() {
        return home.resolve(EMBEDDING);
    }

    /** Where vectors of texts that were embedded once are kept: up to 256 MiB. */
    public Path vectorFolder() {
        return home.resolve(VECTORS);
    }

    /** Where the catalogue lies. */
    public Path catalogFolder() {
        return home.resolve(CATALOG);
    }

    /** Where captured answers are kept, if nobody says otherwise. */
    public Path snapshotFile() {
        return home.resolve(SNAPSHOT);
    }

    /** Where it is kept how MCP servers are reached. */
    public Path mcpFolder() {
        return home.resolve(MCP_SERVERS);
    }

    /** Where calls lie that wait for approval. */
    public Path heldCallsFolder() {
        return home.resolve(HELD_CALLS);
    }

    /** Where it is kept what users of a tool server have used of their quotas. */
    public Path usedQuotasFile() {
        return home.resolve(USED_QUOTAS);
    }

    /** Where makings lie that have not come to their end. */
    public Path makingFolder() {
        return home.resolve(MAKING);
    }

    /** A database that lies where it does by default lies in the new home. */
    public Settings withHome(Path value) {
        DatabaseLocation moved = database.equals(defaults(home).database) ? defaults(value).database : database;
        return new Settings(value, models, gateway, credentials, hold, sandbox, moved, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withModels(ModelsConfig value) {
        return new Settings(home, value, gateway, credentials, hold, sandbox, database, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withGateway(GatewaySettings value) {
        return new Settings(home, models, value, credentials, hold, sandbox, database, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withCredentials(Credentials value) {
        return new Settings(home, models, gateway, value, hold, sandbox, database, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withHold(HoldPolicy value) {
        return new Settings(home, models, gateway, credentials, value, sandbox, database, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withSandbox(SandboxSettings value) {
        return new Settings(home, models, gateway, credentials, hold, value, database, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withDatabase(DatabaseLocation value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, value, snapshot, clock, environment, aliveOnly, notices);
    }

    public Settings withSnapshot(SnapshotSettings value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, database, value, clock, environment, aliveOnly, notices);
    }

    public Settings withClock(Clock value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, database, snapshot, value, environment, aliveOnly, notices);
    }

    public Settings withEnvironment(Map<String, String> value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, database, snapshot, clock, value, aliveOnly, notices);
    }

    public Settings withAliveOnly(boolean value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, database, snapshot, clock, environment, value, notices);
    }

    public Settings withNotices(Consumer<String> value) {
        return new Settings(home, models, gateway, credentials, hold, sandbox, database, snapshot, clock, environment, aliveOnly, value);
    }
}
