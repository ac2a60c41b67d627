package dev.toolwright;

import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.models.ModelsConfig;
import java.nio.file.Path;
import java.time.Clock;

/**
 * All that Toolwright is told from outside.
 *
 * @param home folder where state lives; made when something is first written
 * @param models which models play, and how they are reached; default: the offline model
 * @param gateway how APIs are called
 * @param credentials who calls them; default: nobody
 * @param clock default: the system's
 */
public record Settings(
        Path home, ModelsConfig models, GatewaySettings gateway, Credentials credentials, Clock clock) {

    private static final String CATALOG = "catalog";
    private static final String EMBEDDING = "embedding";

    public static Settings defaults(Path home) {
        return new Settings(
                home, ModelsConfig.defaults(), GatewaySettings.defaults(), Credentials.none(), Clock.systemUTC());
    }

    /** Where the embedding model lies unpacked: 57 MB that save time at every start. */
    public Path embeddingFolder() {
        return home.resolve(EMBEDDING);
    }

    /** Where the catalogue lies. */
    public Path catalogFolder() {
        return home.resolve(CATALOG);
    }

    public Settings withModels(ModelsConfig value) {
        return new Settings(home, value, gateway, credentials, clock);
    }

    public Settings withGateway(GatewaySettings value) {
        return new Settings(home, models, value, credentials, clock);
    }

    public Settings withCredentials(Credentials value) {
        return new Settings(home, models, gateway, value, clock);
    }

    public Settings withClock(Clock value) {
        return new Settings(home, models, gateway, credentials, value);
    }
}
