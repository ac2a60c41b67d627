package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.catalog.toolbench.ProviderDescriptions;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.Reach;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How documents are imported.
 *
 * @param reach whether their operations may be called at loopback, private and link-local addresses; default: no
 * @param providerId the id to use in place of one made from the title; for imports of one provider
 * @param category used in place of the documents' own
 * @param server used in place of the servers that documents name
 * @param descriptions of providers whose documents do not describe them; default: those of a file
 *     {@value ProviderDescriptions#FILE} beside the documents, if there is one
 * @param maxDocumentBytes larger documents are refused; default 32 MiB
 * @param changes what becomes of known tools that come in another form; default: by where they come from
 * @param removesVanished whether providers are removed whose documents are no longer in the folder or archive; default: they
 *     are told and stay
 * @param importedBy the program and version, kept with every provider; another one reads unchanged documents again
 * @param progress told after each document; called by the importing thread
 * @param findings told of everything that an import finds; called by the importing thread
 */
public record ImportOptions(
        Reach reach,
        Optional<String> providerId,
        Optional<String> category,
        Optional<URI> server,
        Optional<ProviderDescriptions> descriptions,
        long maxDocumentBytes,
        ChangePolicy changes,
        boolean removesVanished,
        String importedBy,
        Consumer<ImportProgress> progress,
        Consumer<Finding> findings) {

    private static final long DEFAULT_MAX_DOCUMENT_BYTES = 32L << 20;

    /** Changed whenever documents are read in another way, so that they are read again. */
    private static final int EDITION = 2;

    public ImportOptions {
        if (providerId.filter(MadeOperation.PROVIDER::equals).isPresent()) {
            throw new IllegalArgumentException("the provider id '" + MadeOperation.PROVIDER + "' is kept for made tools");
        }
    }

    public static ImportOptions defaults() {
        return new ImportOptions(
                Reach.PUBLIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_MAX_DOCUMENT_BYTES,
                ChangePolicy.BY_SOURCE,
                false,
                "toolwright",
                progress -> {},
                finding -> {});
    }

    /** All that decides what becomes of a document, as one text. */
    String reading() {
        return String.join(
                "|",
                Integer.toString(EDITION),
                importedBy,
                reach.name(),
                changes.name(),
                providerId.orElse(""),
                category.orElse(""),
                server.map(URI::toString).orElse(""),
                descriptions.map(ProviderDescriptions::sha256).orElse(""));
    }

    public ImportOptions withReach(Reach value) {
        return new ImportOptions(
                value, providerId, category, server, descriptions, maxDocumentBytes, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withProviderId(String value) {
        return new ImportOptions(
                reach, Optional.of(value), category, server, descriptions, maxDocumentBytes, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withCategory(String value) {
        return new ImportOptions(
                reach, providerId, Optional.of(value), server, descriptions, maxDocumentBytes, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withServer(URI value) {
        return new ImportOptions(
                reach, providerId, category, Optional.of(value), descriptions, maxDocumentBytes, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withDescriptions(ProviderDescriptions value) {
        return new ImportOptions(
                reach, providerId, category, server, Optional.of(value), maxDocumentBytes, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withMaxDocumentBytes(long value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, value, changes, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withChanges(ChangePolicy value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, maxDocumentBytes, value, removesVanished, importedBy, progress, findings);
    }

    public ImportOptions withRemovesVanished(boolean value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, maxDocumentBytes, changes, value, importedBy, progress, findings);
    }

    public ImportOptions withImportedBy(String value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, maxDocumentBytes, changes, removesVanished, value, progress, findings);
    }

    public ImportOptions withProgress(Consumer<ImportProgress> value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, maxDocumentBytes, changes, removesVanished, importedBy, value, findings);
    }

    public ImportOptions withFindings(Consumer<Finding> value) {
        return new ImportOptions(
                reach, providerId, category, server, descriptions, maxDocumentBytes, changes, removesVanished, importedBy, progress, value);
    }
}
