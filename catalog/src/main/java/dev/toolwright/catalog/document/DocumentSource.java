package dev.toolwright.catalog.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Where documents are found. Reads one at a time, in an order that is the same each time. */
public interface DocumentSource {

    /**
     * Hands every document to the visitor. What cannot be read is told to the visitor and passed over.
     *
     * @param maxBytes documents larger than this are not read
     * @throws IOException if the source as a whole cannot be read
     */
    void visit(long maxBytes, DocumentVisitor visitor) throws IOException;

    /** For people: the path or URL. */
    String description();

    /**
     * The documents of a file, of a folder with all folders below it, or of a zip archive.
     *
     * @throws NoSuchFileException if there is no such file
     */
    static DocumentSource of(Path path) throws NoSuchFileException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            return new FolderSource(path);
        }
        boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return zip ? new ZipSource(path) : new FileSource(path);
    }
}
