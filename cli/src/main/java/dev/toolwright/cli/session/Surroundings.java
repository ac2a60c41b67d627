package dev.toolwright.cli.session;

import dev.toolwright.cli.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the command finds around it, handed in once so that nothing below reads it from the process.
 *
 * @param environment environment variables
 * @param folder the working directory
 */
public record Surroundings(Terminal terminal, Map<String, String> environment, Path folder, Clock clock) {

    private static final String TOOLWRIGHT_HOME = "TOOLWRIGHT_HOME";
    private static final String USER_HOME = "HOME";

    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Terminal.of(environment), environment, Path.of("").toAbsolutePath(), Clock.systemUTC());
    }

    /** Where state lives: {@code TOOLWRIGHT_HOME}, or {@code ~/.toolwright}. */
    public Path home() {
        String home = environment.getOrDefault(TOOLWRIGHT_HOME, "");
        if (!home.isBlank()) {
            return folder.resolve(home);
        }
        String user = environment.getOrDefault(USER_HOME, "");
        return Path.of(user.isBlank() ? System.getProperty("user.home") : user, ".toolwright");
    }
}
