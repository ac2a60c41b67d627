package dev.toolwright.catalog.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One file. */
record FileSource(Path file) implements DocumentSource {

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        read(file, file.getFileName().toString(), maxBytes, visitor);
    }

    static void read(Path file, String name, long maxBytes, DocumentVisitor visitor) throws IOException {
        if (Files.size(file) > maxBytes) {
            visitor.unreadable(name, location(file), tooLarge(Files.size(file), maxBytes));
            return;
        }
        // A pipe or a device has no size, so no more than the limit is ever read.
        int limit = Math.toIntExact(Math.min(maxBytes, Integer.MAX_VALUE - 16));
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            visitor.unreadable(name, location(file), tooLarge(Files.size(file), maxBytes));
        } else {
            visitor.document(new RawDocument(name, location(file), bytes));
        }
    }

    static URI location(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }

    static String tooLarge(long size, long maxBytes) {
        return "is larger than the limit of " + maxBytes + " bytes" + (size < 0 ? "" : ": " + size + " bytes");
    }

    @Override
    public Optional<Path> beside(String name) {
        return Optional.of(file.resolveSibling(name)).filter(other -> !other.equals(file) && Files.isRegularFile(other));
    }

    @Override
    public String description() {
        return file.toString();
    }
}
