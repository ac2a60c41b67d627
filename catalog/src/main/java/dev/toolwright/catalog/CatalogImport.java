package dev.toolwright.catalog;

import dev.toolwright.catalog.ReadAhead.Ahead;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.naming.Fingerprint;
import dev.toolwright.catalog.quarantine.Judgement;
import dev.toolwright.catalog.toolbench.ProviderDescriptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One import. Documents are read ahead by other threads and put into the index in their order; those that are as they were
 * are not read. What is done is shown while it goes on, many tools at once; all of it lasts, or nothing. Used once, by one
 * thread.
 */
final class CatalogImport implements DocumentVisitor {

    private static final int TOOLS_SHOWN_AT_ONCE = 2000;

    private final IndexFolder folder;
    private final IndexChange change;
    private final DocumentSource source;
    private final ImportOptions options;
    private final Instant now;
    private final String settings;
    private final ImportTally tally;
    private final ProviderImport providers;
    private final Vanished vanished;
    private final ReadAhead ahead;
    private final Set<String> seen = new HashSet<>();

    CatalogImport(IndexFolder folder, IndexChange change, DocumentSource source, ImportOptions wanted, Instant now) {
        this.folder = folder;
        this.change = change;
        this.source = source;
        this.tally = new ImportTally(wanted);
        this.options = described(wanted);
        this.now = now;
        this.settings = options.reading();
        this.providers = new ProviderImport(change, options, tally);
        this.vanished = new Vanished(options, tally);
        this.ahead = new ReadAhead(new DocumentReaders(options));
    }

    /** With what a file beside the documents says of providers, where nothing else was named. */
    private ImportOptions described(ImportOptions wanted) {
        Optional<Path> file = wanted.descriptions().isPresent() ? Optional.empty() : source.beside(ProviderDescriptions.FILE);
        if (file.isEmpty()) {
            return wanted;
        }
        try {
            ProviderDescriptions read = ProviderDescriptions.read(file.get(), wanted.maxDocumentBytes());
            tally.told(Finding.note(
                    ProviderDescriptions.FILE, "", "lies beside the documents", "describes providers whose documents do not"));
            return wanted.withDescriptions(read);
        } catch (IOException e) {
            tally.told(Finding.note(
                    ProviderDescriptions.FILE, "", String.valueOf(e.getMessage()), "providers stay without what it says of them"));
            return wanted;
        }
    }

    ImportTally run() throws IOException {
        try (ahead) {
            visit();
            drain();
            settle();
        } catch (UncheckedIOException e) {
            throw e.getCause(); // the index's trouble, perhaps passed through the source by our own visitor
        }
        change.commit();
        return tally;
    }

    private void settle() throws IOException {
        folder.read(view -> {
            if (source.prefix().isPresent()) {
                vanished.gone(source.prefix().get(), seen, view, change);
            }
            vanished.settle(providers.ids(), change);
            return change;
        });
    }

    private void visit() {
        try {
            source.visit(options.maxDocumentBytes(), this);
        } catch (IOException e) {
            throw new DocumentSourceException("cannot import " + source.description() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void expect(int documents, long bytes) {
        tally.expect(documents, bytes);
    }

    @Override
    public void passedOver(int files) {
        tally.passedOver(files);
    }

    @Override
    public void unreadable(String name, URI location, String reason) {
        drain();
        Origin origin = new Origin(location, name, "", now, options.importedBy());
        Optional<DocumentEntry> known = read(view -> view.findDocument(origin.sourceKey()));
        known.ifPresent(entry -> providers.ids().keepAll(entry.providers()));
        tally.told(kept(Finding.refused(name, "", reason), known));
        seen.add(origin.sourceKey());
        tally.done(name, 0);
    }

    @Override
    public void document(RawDocument document) {
        while (!ahead.hasRoom(document)) {
            take();
        }
        String sha256 = Fingerprint.of(document.bytes());
        Origin origin = new Origin(document.location(), document.name(), sha256, now, options.importedBy());
        Optional<DocumentEntry> known = read(view -> view.findDocument(origin.sourceKey()));
        boolean unchanged = known.filter(entry -> entry.same(document.location(), sha256, settings)).isPresent();
        ahead.add(document, origin, known, unchanged);
        seen.add(origin.sourceKey());
        while (ahead.isRead()) {
            take();
        }
    }

    private void drain() {
        while (!ahead.isEmpty()) {
            take();
        }
    }

    private void take() {
        Ahead first = ahead.first();
        read(view -> {
            boolean stays = first.reading().isEmpty() && providers.ids().keepAll(first.known().orElseThrow().providers());
            if (stays) {
                keep(first.known().orElseThrow(), view);
            } else {
                add(first, ahead.reading(first), view);
            }
            return first;
        });
        tally.done(first.document().name(), first.document().bytes().length);
        if (change.pending() >= TOOLS_SHOWN_AT_ONCE) {
            show();
        }
    }

    private void show() {
        try {
            change.show();
            providers.shown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(DocumentEntry known, IndexView view) throws IOException {
        List<ProviderEntry> entries = new ArrayList<>();
        for (String id : known.providers()) {
            Optional<ProviderEntry> entry = view.findProvider(id);
            entry.ifPresent(found -> providers.ids().note(found.identity(), id));
            entry.ifPresent(entries::add);
            new Judgement(List.of(), view.approvals(Optional.of(id))).findings(known.origin().document()).forEach(tally::told);
        }
        known.findings().forEach(tally::told);
        tally.unchanged(entries);
    }

    private void add(Ahead document, Reading reading, IndexView view) throws IOException {
        List<Finding> findings = reading.findings().stream()
                .map(finding -> reading.providers().isEmpty() ? kept(finding, document.known()) : finding)
                .toList();
        findings.forEach(tally::told);
        List<String> described = new ArrayList<>();
        for (ProviderDraft draft : reading.providers()) {
            providers.add(draft, document.origin(), reading.providers().size() == 1, view).ifPresent(described::add);
        }
        List<String> before = document.known().map(DocumentEntry::providers).orElse(List.of());
        if (described.isEmpty()) {
            providers.ids().keepAll(before);
        } else {
            document.known().ifPresent(vanished::changed);
        }
        if (!described.isEmpty() || reading.providers().isEmpty()) {
            change.put(new DocumentEntry(document.origin(), settings, described.isEmpty() ? before : described, findings));
        }
    }

    /** What was imported before stays where the document has become unusable. */
    private static Finding kept(Finding finding, Optional<DocumentEntry> known) {
        List<String> before = known.map(DocumentEntry::providers).orElse(List.of());
        return before.isEmpty() || finding.kind() != Finding.Kind.REFUSED
                ? finding
                : finding.withDone("what was imported from it before stays: " + String.join(", ", before));
    }

    private <T> T read(IndexFolder.Reading<T> reading) {
        try {
            return folder.read(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
