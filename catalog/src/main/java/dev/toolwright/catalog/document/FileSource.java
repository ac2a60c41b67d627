package dev.toolwright.catalog.document;

import java.io.IOException;
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
        Optional<byte[]> bytes = BoundedFile.read(file, maxBytes);
        if (bytes.isPresent()) {
            visitor.document(new RawDocument(name, location(file), bytes.get()));
        } else {
            visitor.unreadable(name, location(file), BoundedFile.tooLarge(file, maxBytes));
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
