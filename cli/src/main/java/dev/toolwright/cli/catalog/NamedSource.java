package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.DocumentSourceException;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpSender;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents as a person names them: a file, a folder, an archive or a URL. */
record NamedSource(String name) {

    /** The address, if it is one. */
    Optional<URI> address() {
        if (!name.matches("(?i)https?://.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(name));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("'" + name + "' is no address: " + e.getMessage());
        }
    }

    /**
     * @param folder from where files are named
     * @param addresses which may be connected to
     * @throws NoSuchFileException if there is no such file
     */
    DocumentSource open(Path folder, HttpSender sender, AddressRule addresses) throws NoSuchFileException {
        Optional<URI> address = address();
        return address.isPresent()
                ? DocumentSource.of(address.get(), sender, addresses)
                : DocumentSource.of(folder.resolve(name));
    }

    /** Reads documents, and says what permits an address that is refused. */
    static <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (DocumentSourceException e) {
            boolean refused = e.getCause() instanceof IOException reading
                    && reading.getCause() instanceof HttpFailure failure
                    && failure.kind() == HttpFailure.Kind.REFUSED_ADDRESS;
            throw refused ? CommandFailure.failed(e.getMessage() + " without --allow-private") : e;
        }
    }
}
