package dev.toolwright.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is cut off a log, for whoever wants to know what was lost. */
final class TornTail {

    private TornTail() {}

    static void saveAside(Path log, long from) throws IOException {
        try (FileInputStream in = new FileInputStream(log.toFile())) {
            in.skipNBytes(from);
            AtomicFile.at(freeName(log)).write(in::transferTo);
        }
    }

    private static Path freeName(Path log) {
        for (int number = 1; ; number++) {
            Path name = log.resolveSibling(log.getFileName() + ".torn-" + number);
            if (Files.notExists(name)) {
                return name;
            }
        }
    }
}
