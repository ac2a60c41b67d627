package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.mcp.server.ServerAddress;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports documents. */
@Command(
        name = "import",
        description = "Import OpenAPI 2.0, 3.0 and 3.1 documents, ToolBench's tool, query and corpus files, and gorilla's API lists: "
                + "a file, a folder, a zip archive or a URL (of a document, or of an API catalogue that lists some); or the tools "
                + "of an MCP server. A provider that is there already is replaced; what has not changed is not read again.",
        footer = {
            "",
            "All of a source is imported, or nothing if the import is broken off. What it has read so far can be searched meanwhile.",
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

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(names = "--report", paramLabel = "FILE",
            description = "Write everything that was found to a file, a line of JSON each: what was refused, left out, cut or "
                    + "mended, where, why, and what was done about it.")
    private @Nullable Path report;

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
        documents.check();
        try (Session session = Session.open(surroundings, common)) {
            List<ImportReport> reports = report == null ? imported(session, finding -> {}) : reported(session, report);
            new ImportPrinter(surroundings.terminal(), json.chosen(), common.verbose).print(reports);
            boolean successful = reports.stream().anyMatch(ImportReport::successful);
            if (successful) {
                embed(session.toolwright().catalog());
            }
            return (successful ? ExitStatus.OK : ExitStatus.FAILED).code();
        }
    }

    /** The file is there when the import is done, and not before. */
    private List<ImportReport> reported(Session session, Path file) {
        List<ImportReport> reports = new ArrayList<>();
        AtomicFile.at(surroundings.folder().resolve(file)).write(out -> {
            try {
                reports.addAll(imported(session, finding -> write(finding, out)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        });
        return reports;
    }

    private static void write(Finding finding, OutputStream out) {
        try {
            out.write((FindingJson.of(finding) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ImportReport> imported(Session session, Consumer<Finding> findings) throws InterruptedException {
        ImportOptions options = documents.options(surroundings.folder()).withFindings(findings);
        List<ImportReport> reports = new ArrayList<>();
        for (DocumentSource source : documentSources(session)) {
            reports.add(imported(source, session.toolwright().catalog(), options));
        }
        if (mcp.given()) {
            ServerAddress server = mcp.address(surroundings.folder(), options.reach());
            reports.add(session.toolwright().mcp().importFrom(server, options));
        }
        return reports;
    }

    private ImportReport imported(DocumentSource source, Catalog catalog, ImportOptions options) {
        try (ImportBar bar = new ImportBar(surroundings.terminal(), source.description(), surroundings.clock())) {
            return NamedSource.reading(() -> catalog.importFrom(source, options.withProgress(bar)));
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
        try {
            return new NamedSource(source).open(surroundings.folder(), session.toolwright().sender(), documents.addresses());
        } catch (NoSuchFileException e) {
            throw CommandFailure.failed("there is no file or folder " + source);
        }
    }
}
