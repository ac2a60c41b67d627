package dev.toolwright.cli.config;

import dev.toolwright.sandbox.graalpy.GraalPyHome;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the command finds GraalPy: in the folder that the environment names, else where this repository builds it, which it
 * does when GraalPy is first needed.
 */
final class GraalPyPlace {

    private static final String FOLDER = "TOOLWRIGHT_GRAALPY";

    /** Set by the launcher: the folder of the repository. */
    private static final String ROOT = "TOOLWRIGHT_ROOT";

    private GraalPyPlace() {}

    static GraalPyHome of(Map<String, String> environment) {
        String folder = environment.getOrDefault(FOLDER, "");
        if (!folder.isBlank()) {
            return GraalPyHome.at(Path.of(folder).toAbsolutePath());
        }
        String root = environment.getOrDefault(ROOT, "");
        if (root.isBlank()) {
            return GraalPyHome.none();
        }
        Path module = Path.of(root, "sandbox-worker");
        return GraalPyHome.at(module.resolve("target").resolve("app"))
                .fetchedBy(Path.of(root, "mvnw").toString(), "-q", "-B", "-Dquick", "-f", module.toString(), "package");
    }
}
