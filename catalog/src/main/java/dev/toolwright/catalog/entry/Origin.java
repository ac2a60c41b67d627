package dev.toolwright.catalog.entry;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * Where a provider came from.
 *
 * @param source absolute: the file, the archive's entry, or the URL
 * @param document the document's name within what was imported
 * @param sha256 of the document's bytes, 64 hexadecimal digits
 * @param importedAt when
 * @param importedBy the program and version that read it
 */
public record Origin(URI source, String document, String sha256, Instant importedAt, String importedBy) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The source as it is recognised again: a server on this machine may listen at another port the next time. */
    public String sourceKey() {
        boolean local = source.getHost() != null && LOOPBACK.contains(source.getHost());
        return local ? source.toString().replaceFirst(":" + source.getPort(), "") : source.toString();
    }
}
