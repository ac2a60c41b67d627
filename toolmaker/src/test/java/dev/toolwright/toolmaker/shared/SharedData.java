package dev.toolwright.toolmaker.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the public data that lies beside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {}

    public static Path get(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        Path data = folder.resolve("../shared/data").resolve(path).normalize();
        assumeTrue(Files.exists(data), data + " is not there");
        return data;
    }
}
