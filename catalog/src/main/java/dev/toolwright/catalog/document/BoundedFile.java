package dev.toolwright.catalog.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that somebody else names: never more of them than is allowed, whatever they say of their size. */
public final class BoundedFile {

    private BoundedFile() {}

    /**
     * The whole content.
     *
     * @return empty if it is larger
     */
    public static Optional<byte[]> read(Path file, long maxBytes) throws IOException {
        if (Files.size(file) > maxBytes) {
            return Optional.empty();
        }
        // A pipe or a device has no size, so no more than the limit is ever read.
        int limit = Math.toIntExact(Math.min(maxBytes, Integer.MAX_VALUE - 16));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** Says so of a file that is larger. */
    public static String tooLarge(Path file, long maxBytes) throws IOException {
        return FileSource.tooLarge(Files.size(file), maxBytes);
    }
}
