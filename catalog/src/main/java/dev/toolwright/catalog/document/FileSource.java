package dev.toolwright.catalog.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file. */
record FileSource(Path file) implements DocumentSource {

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        read(file, file.getFileName().toString(), maxBytes, visitor);
    }

    static void read(Path file, String name, long maxBytes, DocumentVisitor visitor) throws IOException {
        long size = Files.size(file);
        if (size > maxBytes) {
            visitor.unreadable(name, tooLarge(size, maxBytes));
            return;
        }
        visitor.document(new RawDocument(name, file.toAbsolutePath().normalize().toUri(), Files.readAllBytes(file)));
    }

    static String tooLarge(long size, long maxBytes) {
        return "is larger than the limit of " + maxBytes + " bytes" + (size < 0 ? "" : ": " + size + " bytes");
    }

    @Override
    public String description() {
        return file.toString();
    }
}
