package dev.toolwright.cli.hub;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.hub.HubDocuments;
import dev.toolwright.hub.HubServer;
import dev.toolwright.operation.Reach;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings the built-in APIs into the catalogue: once, and again when the program has others. Their documents are written to the
 * home folder and imported from there like anybody's. What a user has removed from the catalogue stays removed until then.
 */
public final class BuiltInImport {

    private final Path home;
    private final String edition;

    /** @param home where state lives */
    public BuiltInImport(Path home) {
        this.home = home;
        this.edition = edition();
    }

    /** Whether this program's APIs have not been imported into this home. */
    public boolean isDue() {
        Path mark = mark();
        return !Files.exists(mark) || !AtomicFile.at(mark).read().strip().equals(edition);
    }

    /** Imports them, text only; vectors follow when the catalogue is asked for them. */
    public ImportReport run(Catalog catalog, String importedBy) {
        Path documents = documents(home);
        HubDocuments.of(BuiltInApis.USUAL_ADDRESS)
                .forEach((provider, text) -> AtomicFile.at(documents.resolve(provider + ".json")).write(text));
        ImportReport report = catalog.importFrom(
                source(documents), ImportOptions.defaults().withReach(Reach.PRIVATE).withImportedBy(importedBy));
        AtomicFile.at(mark()).write(edition + "\n");
        return report;
    }

    /** Where their documents are written to. */
    static Path documents(Path home) {
        return home.resolve("hub").resolve("openapi");
    }

    private Path mark() {
        return home.resolve("hub").resolve("edition");
    }

    private static DocumentSource source(Path documents) {
        try {
            return DocumentSource.of(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one build of the hub from another without loading its providers. */
    private static String edition() {
        try {
            Path place = Path.of(HubServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            String size = Files.isRegularFile(place) ? " " + Files.size(place) : "";
            return Files.getLastModifiedTime(place).toMillis() + size;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
