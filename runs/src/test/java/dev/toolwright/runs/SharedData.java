package dev.toolwright.runs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the public data for tests lies: {@code ../shared} beside the repository's root, if it is there at all. */
public final class SharedData {

    private SharedData() {}

    public static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared");
    }
}
