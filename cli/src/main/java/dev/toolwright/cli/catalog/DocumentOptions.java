package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.catalog.toolbench.ProviderDescriptions;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Version;
import dev.toolwright.http.AddressRule;
import dev.toolwright.operation.Reach;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are imported. */
final class DocumentOptions {

    @Option(names = "--allow-private",
            description = "Permit these tools, and this import, to reach loopback and private addresses.")
    private boolean allowPrivate;

    @Option(names = "--provider", paramLabel = "ID", description = "Id for the provider; only where one is imported.")
    private @Nullable String provider;

    @Option(names = "--category", paramLabel = "NAME", description = "Category in place of the documents' own.")
    private @Nullable String category;

    @Option(names = "--server", paramLabel = "URL",
            description = "Server in place of those the documents name. (toolwright.yaml can name one for a single provider.)")
    private @Nullable String server;

    @Option(names = "--descriptions", paramLabel = "FILE",
            description = "What ToolBench's providers say of themselves, where corpora and query files do not: an object with "
                    + "\"tool_description\" by name. Default: tool_details.json beside SOURCE, if it is there.")
    private @Nullable Path descriptions;

    @Option(names = "--accept-changes",
            description = "Take known tools in the form that they come in, wherever they come from.")
    private boolean acceptChanges;

    @Option(names = "--quarantine-changes",
            description = "Keep known tools as they are until their changes are approved, also those that come from files.")
    private boolean quarantineChanges;

    @Option(names = "--remove-vanished",
            description = "Remove providers that were imported from this folder or archive before and are no longer in it.")
    private boolean removeVanished;

    /** @throws CommandFailure if they contradict each other */
    void check() {
        if (acceptChanges && quarantineChanges) {
            throw CommandFailure.usage("--accept-changes and --quarantine-changes exclude each other");
        }
    }

    AddressRule addresses() {
        return allowPrivate ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY;
    }

    /** @param folder from where files are named */
    ImportOptions options(Path folder) {
        ImportOptions options = ImportOptions.defaults()
                .withReach(allowPrivate ? Reach.PRIVATE : Reach.PUBLIC)
                .withRemovesVanished(removeVanished)
                .withImportedBy(Version.number());
        if (acceptChanges || quarantineChanges) {
            options = options.withChanges(acceptChanges ? ChangePolicy.ACCEPT : ChangePolicy.QUARANTINE);
        }
        if (provider != null) {
            options = options.withProviderId(provider);
        }
        if (category != null) {
            options = options.withCategory(category);
        }
        if (descriptions != null) {
            options = options.withDescriptions(described(folder.resolve(descriptions), options.maxDocumentBytes()));
        }
        return server == null ? options : options.withServer(Session.address("--server", server));
    }

    private static ProviderDescriptions described(Path file, long maxBytes) {
        try {
            return ProviderDescriptions.read(file, maxBytes);
        } catch (IOException e) {
            throw CommandFailure.failed("--descriptions: " + e.getMessage());
        }
    }
}
