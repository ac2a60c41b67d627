package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.history.CatalogDiff;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.http.AddressRule;
import dev.toolwright.operation.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares states of the catalogue. */
@Command(
        name = "diff",
        description = "Show which tools came, went and changed, place by place, and how many a day: by the newest change; between "
                + "two changes; from another catalogue to this one; or by an import that was not made yet.",
        footer = {
            "",
            "Examples:",
            "  toolwright catalog diff --list           the changes that are remembered, with their numbers",
            "  toolwright catalog diff                  what the newest one changed",
            "  toolwright catalog diff 3                what is different since change 3",
            "  toolwright catalog diff 3 7              what changed from after 3 to after 7",
            "  toolwright catalog diff openapi.yaml     what importing this file, folder, archive or URL would change",
            "  toolwright catalog diff OTHER/catalog    from another catalogue's folder to this one"
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", arity = "0..1", description = "A change's number, a catalogue's folder, or documents: a file, folder, archive or URL.")
    private @Nullable String from;

    @Parameters(index = "1", paramLabel = "TO", arity = "0..1", description = "A change's number. Default: the newest.")
    private @Nullable String to;

    @Option(names = "--list", description = "List the changes that are remembered.")
    private boolean list;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", converter = WholeNumber.Positive.class,
            description = "Tools shown; --json tells all. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Option(names = "--allow-private", description = "Permit documents to be fetched from loopback and private addresses, as import does.")
    private boolean allowPrivate;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            DiffPrinter printer = new DiffPrinter(surroundings.terminal(), json.chosen(), common.verbose ? Integer.MAX_VALUE : top);
            Catalog catalog = session.toolwright().catalog();
            if (list) {
                printer.print(catalog.history().kept());
            } else {
                printer.print(difference(session));
            }
            return ExitStatus.OK.code();
        }
    }

    private CatalogDiff difference(Session session) {
        Catalog catalog = session.toolwright().catalog();
        String first = from;
        if (first == null || isNumber(first)) {
            return between(catalog);
        }
        if (to != null) {
            throw CommandFailure.usage("a second state can only be named by its number, beside the number of a first one");
        }
        NamedSource source = new NamedSource(first);
        if (source.address().isEmpty() && isCatalogue(surroundings.folder().resolve(first))) {
            return fromOther(surroundings.folder().resolve(first), catalog);
        }
        return ofImport(source, session);
    }

    private CatalogDiff between(Catalog catalog) {
        List<KeptChange> kept = catalog.history().kept();
        if (kept.isEmpty()) {
            throw CommandFailure.failed("no change of this catalogue is remembered yet; every import from now on is");
        }
        long newest = kept.getLast().number();
        try {
            return catalog.history().between(
                    from == null ? newest - 1 : Long.parseLong(from), to == null ? newest : Long.parseLong(to));
        } catch (NumberFormatException e) {
            throw CommandFailure.usage("'" + to + "' is no change's number; 'toolwright catalog diff --list' tells them");
        } catch (IllegalArgumentException e) {
            throw CommandFailure.failed(e.getMessage() + "; 'toolwright catalog diff --list' tells them");
        }
    }

    private static CatalogDiff fromOther(Path folder, Catalog catalog) {
        try (Catalog other = Catalog.open(folder)) {
            return other.history().to(catalog);
        }
    }

    /** What an import would keep waiting for approval is shown as well: it is what one wants to see. */
    private CatalogDiff ofImport(NamedSource named, Session session) {
        AddressRule addresses = allowPrivate ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY;
        try {
            DocumentSource source = named.open(surroundings.folder(), session.toolwright().sender(), addresses);
            CatalogDiff diff = rehearsal(source, session.toolwright().catalog());
            if (diff.count(ToolChange.Kind.CHANGED) > 0 && named.address().filter(ChangePolicy.BY_SOURCE::quarantines).isPresent()) {
                surroundings.terminal().err().println("toolwright: an import keeps the old form of what changed until it is approved: "
                        + "toolwright catalog quarantine");
            }
            return diff;
        } catch (NoSuchFileException e) {
            throw CommandFailure.failed("'" + from + "' is neither a change's number nor a catalogue's folder nor a document");
        }
    }

    private CatalogDiff rehearsal(DocumentSource source, Catalog catalog) {
        ImportOptions options = ImportOptions.defaults()
                .withReach(allowPrivate ? Reach.PRIVATE : Reach.PUBLIC)
                .withChanges(ChangePolicy.ACCEPT)
                .withFindings(this::tell);
        try (ImportBar bar = new ImportBar(surroundings.terminal(), source.description(), surroundings.clock())) {
            return NamedSource.reading(() -> catalog.rehearse(source, options.withProgress(bar)));
        }
    }

    /** Without this, a document that cannot be read would look like one that changes nothing. */
    private void tell(Finding finding) {
        if (finding.kind() == Finding.Kind.REFUSED) {
            surroundings.terminal().err().println(Plain.line(finding.toString()));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }

    private static boolean isCatalogue(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        } catch (IOException e) {
            throw CommandFailure.failed(path + " cannot be read: " + e.getMessage());
        }
    }
}
