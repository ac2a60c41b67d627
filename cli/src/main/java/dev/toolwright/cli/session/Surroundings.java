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

    private static final String HOME = "TOOLWRIGHT_HOME";

    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Terminal.of(environment), environment, Path.of("").toAbsolutePath(), Clock.systemUTC());
    }

    /** Where state lives: {@code TOOLWRIGHT_HOME}, or {@code ~/.toolwright}. */
    public Path home() {
        String home = environment.getOrDefault(HOME, "");
        return home.isBlank() ? Path.of(System.getProperty("user.home"), ".toolwright") : folder.resolve(home);
    }
}
