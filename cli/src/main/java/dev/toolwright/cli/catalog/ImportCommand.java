package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.DocumentSourceException;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.session.Version;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.mcp.server.ServerAddress;
import dev.toolwright.operation.Reach;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports documents. */
@Command(
        name = "import",
        description = "Import OpenAPI 2.0, 3.0 and 3.1 documents, ToolBench's tool and query files, and gorilla's API lists: a file, "
                + "a folder, a zip archive or a URL (of a document, or of an API catalogue that lists some); or the tools of an "
                + "MCP server. A provider that is there already is replaced.",
        footer = {
            "",
            "Tools can be searched by words at once. Vectors follow: at once for up to " + Vectors.FEW
                    + " tools, else with",
            "'catalog embed'.",
            "Exit status: 0 something was imported, 1 nothing was."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "What to import.")
    private List<String> sources = List.of();

    @Mixin
    private McpOptions mcp = new McpOptions();

    @Option(names = "--allow-private",
            description = "Permit these tools, and this import, to reach loopback and private addresses.")
    private boolean allowPrivate;

    @Option(names = "--provider", paramLabel = "ID", description = "Id for the provider; only where one is imported.")
    private @Nullable String provider;

    @Option(names = "--category", paramLabel = "NAME", description = "Category in place of the documents' own.")
    private @Nullable String category;

    @Option(names = "--server", paramLabel = "URL", description = "Server in place of those the documents name.")
    private @Nullable String server;

    @Option(names = "--accept-changes",
            description = "Take known tools in the form that they come in, wherever they come from.")
    private boolean acceptChanges;

    @Option(names = "--quarantine-changes",
            description = "Keep known tools as they are until their changes are approved, also those that come from files.")
    private boolean quarantineChanges;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (sources.isEmpty() && !mcp.given()) {
            throw CommandFailure.usage("what is to be imported? Name a file, folder, archive or URL, or a server with --mcp");
        }
        if (acceptChanges && quarantineChanges) {
            throw CommandFailure.usage("--accept-changes and --quarantine-changes exclude each other");
        }
        try (Session session = Session.open(surroundings, common)) {
            List<ImportReport> reports = new ArrayList<>();
            for (DocumentSource source : documentSources(session)) {
                reports.add(imported(source, session.toolwright().catalog()));
            }
            if (mcp.given()) {
                ServerAddress server = mcp.address(surroundings.folder(), options().reach());
                reports.add(session.toolwright().mcp().importFrom(server, options()));
            }
            new ImportPrinter(surroundings.terminal(), json.chosen(), common.verbose).print(reports);
            boolean imported = reports.stream().anyMatch(report -> !report.providers().isEmpty());
            if (imported) {
                embed(session.toolwright().catalog());
            }
            return (imported ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    private ImportReport imported(DocumentSource source, Catalog catalog) {
        try (ImportBar bar = new ImportBar(surroundings.terminal(), source.description())) {
            return catalog.importFrom(source, options().withProgress(bar));
        } catch (DocumentSourceException e) {
            boolean refused = e.getCause() instanceof IOException reading
                    && reading.getCause() instanceof HttpFailure failure
                    && failure.kind() == HttpFailure.Kind.REFUSED_ADDRESS;
            throw refused ? CommandFailure.failed(e.getMessage() + " without --allow-private") : e;
        }
    }

    private void embed(Catalog catalog) throws InterruptedException {
        int missing = Vectors.missing(catalog);
        if (missing > Vectors.FEW) {
            surroundings.terminal().err().println("found by words from now on; 'toolwright catalog embed' adds vectors for "
                    + missing + " tools");
        }
        Vectors.bringFew(catalog, surroundings.terminal());
    }

    /** All of them, before the first is imported: a wrong word at the end must not be found out after an hour. */
    private List<DocumentSource> documentSources(Session session) {
        return sources.stream().map(source -> documentSource(source, session)).toList();
    }

    private DocumentSource documentSource(String source, Session session) {
        if (source.matches("(?i)https?://.*")) {
            AddressRule addresses = allowPrivate ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY;
            return DocumentSource.of(uri(source), session.toolwright().sender(), addresses);
        }
        try {
            return DocumentSource.of(surroundings.folder().resolve(source));
        } catch (NoSuchFileException e) {
            throw CommandFailure.failed("there is no file or folder " + source);
        }
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("'" + text + "' is no address: " + e.getMessage());
        }
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.defaults()
                .withReach(allowPrivate ? Reach.PRIVATE : Reach.PUBLIC)
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
        return server == null ? options : options.withServer(Session.address("--server", server));
    }
}
