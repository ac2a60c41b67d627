package dev.toolwright.sandbox.graalpy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where GraalPy lies: a folder with the jar of the module {@code sandbox-worker} and, in {@code lib}, what it needs, about
 * 110 MB. Its own process loads it; none of it belongs on the class path of a program.
 *
 * @param folder absent: GraalPy is not to be used
 * @param fetch a command that fills the folder where it is missing; empty: there is none
 */
public record GraalPyHome(Optional<Path> folder, List<String> fetch) {

    private static final String FOLDER = "TOOLWRIGHT_GRAALPY";
    private static final String ROOT = "TOOLWRIGHT_ROOT";

    public GraalPyHome {
        fetch = List.copyOf(fetch);
    }

    /** No GraalPy. */
    public static GraalPyHome none() {
        return new GraalPyHome(Optional.empty(), List.of());
    }

    /**
     * Where programs of this repository find it: in the folder that {@code TOOLWRIGHT_GRAALPY} names, else where the
     * repository, which their scripts name in {@code TOOLWRIGHT_ROOT}, builds it when it is first needed.
     */
    public static GraalPyHome fromEnvironment(Map<String, String> environment) {
        String folder = environment.getOrDefault(FOLDER, "");
        if (!folder.isBlank()) {
            return at(Path.of(folder).toAbsolutePath());
        }
        String root = environment.getOrDefault(ROOT, "");
        if (root.isBlank()) {
            return none();
        }
        Path module = Path.of(root, "sandbox-worker");
        return at(module.resolve("target").resolve("app"))
                .fetchedBy(Path.of(root, "mvnw").toString(), "-q", "-B", "-Dquick", "-f", module.toString(), "package");
    }

    /** A folder that is filled already. */
    public static GraalPyHome at(Path folder) {
        return new GraalPyHome(Optional.of(folder), List.of());
    }

    /** The same folder, filled by this command when it is first needed. */
    public GraalPyHome fetchedBy(String... command) {
        return new GraalPyHome(folder, List.of(command));
    }
}
