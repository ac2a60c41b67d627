package dev.toolwright.catalog.document;

import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpSender;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

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
     * What the locations of all its documents begin with, and of no others: by this it is known what is there no longer. Empty
     * if that cannot be told.
     */
    default Optional<String> prefix() {
        return Optional.empty();
    }

    /** The file of a name that lies beside the documents, in the same folder; empty if there is none. */
    default Optional<Path> beside(String name) {
        return Optional.empty();
    }

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

    /**
     * The document at an HTTP address, or all documents of the API catalogue (RFC 9727) that is there.
     *
     * @param addresses which addresses may be connected to
     */
    static DocumentSource of(URI uri, HttpSender sender, AddressRule addresses) {
        return new UrlSource(uri, sender, addresses, InstantSource.system(), UrlSource.TIMEOUT);
    }
}
