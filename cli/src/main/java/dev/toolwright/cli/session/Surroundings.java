package dev.toolwright.cli.session;

import dev.toolwright.cli.terminal.Terminal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What the command finds around it, handed in once so that nothing below reads it from the process.
 *
 * @param environment environment variables
 * @param folder the working directory
 * @param recordings the folder of model replies that came with the program; empty if it has none
 */
public record Surroundings(
        Terminal terminal, Map<String, String> environment, Path folder, Clock clock, Optional<Path> recordings) {

    private static final String TOOLWRIGHT_HOME = "TOOLWRIGHT_HOME";
    private static final String USER_HOME = "HOME";
    private static final String RECORDINGS = "recordings";

    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Terminal.of(environment),
                environment,
                Path.of("").toAbsolutePath(),
                Clock.systemUTC(),
                shippedRecordings());
    }

    /** Beside the program's jar; classes that lie in a folder, as in tests, have none. */
    private static Optional<Path> shippedRecordings() {
        try {
            Path program = Path.of(Surroundings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(program) ? Optional.of(program.resolveSibling(RECORDINGS)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar's place is a URI", e);
        }
    }

    /** Who gives the commands, for the record of decisions. */
    public String user() {
        String user = environment.getOrDefault("USER", "");
        return user.isBlank() ? System.getProperty("user.name", "somebody") : user;
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
