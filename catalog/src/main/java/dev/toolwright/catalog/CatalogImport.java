package dev.toolwright.catalog;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.naming.Fingerprint;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.Judgement;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One import. Providers are shown whole while it goes on, several at once where they are small; all of it lasts, or nothing.
 * Used once, by one thread.
 */
final class CatalogImport implements DocumentVisitor {

    private static final int TOOLS_SHOWN_AT_ONCE = 2000;

    private final IndexFolder folder;
    private final IndexChange change;
    private final ImportOptions options;
    private final Instant now;
    private final DocumentReaders readers;
    private final ProviderIds ids = new ProviderIds();
    private final Map<String, String> namesGiven = new HashMap<>();
    private final List<ProviderEntry> providers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int documents;
    private int tools;

    CatalogImport(IndexFolder folder, IndexChange change, ImportOptions options, Instant now) {
        this.folder = folder;
        this.change = change;
        this.options = options;
        this.now = now;
        this.readers = new DocumentReaders(options);
    }

    void run(DocumentSource source) throws IOException {
        try {
            source.visit(options.maxDocumentBytes(), this);
        } catch (IOException e) {
            throw new DocumentSourceException("cannot import " + source.description() + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // the index's trouble, passed through the source by our own visitor
        }
        change.commit();
    }

    int documents() {
        return documents;
    }

    List<ProviderEntry> providers() {
        return providers;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void unreadable(String name, String reason) {
        findings.add(Finding.refused(name, "", reason));
        told(name);
    }

    @Override
    public void document(RawDocument document) {
        Reading reading = readers.read(document);
        findings.addAll(reading.findings());
        String sha256 = reading.providers().isEmpty() ? "" : Fingerprint.of(document.bytes());
        Origin origin = new Origin(document.location(), document.name(), sha256, now, options.importedBy());
        try {
            for (ProviderDraft draft : reading.providers()) {
                add(draft, origin, reading.providers().size() == 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told(document.name());
    }

    private void told(String name) {
        documents++;
        options.progress().accept(new ImportProgress(documents, tools, name));
    }

    private void add(ProviderDraft draft, Origin origin, boolean alone) throws IOException {
        if (options.providerId().isPresent() && !ids.claim(options.providerId().get())) {
            findings.add(Finding.refused(origin.document(), "", "the provider id " + options.providerId().get()
                    + " goes to one provider only, and an earlier document of this import has it"));
            return;
        }
        ProviderEntry entry = folder.read(view -> {
            String id = options.providerId().isPresent()
                    ? options.providerId().get()
                    : ids.claim(draft, origin, alone, view);
            Provider provider = new Provider(
                    id, draft.title(), draft.description(), options.category().orElse(draft.category()));
            Map<ToolNames.Key, String> names = names(draft, provider, view);
            Judgement judgement = judged(entries(draft, provider, origin, names), provider, origin, view);
            findings.addAll(judgement.findings(origin.document()));
            ProviderEntry known = new ProviderEntry(
                    provider, origin, judgement.entries().size(), draft.identity(), draft.version());
            change.replace(known, judgement.entries(), book(draft, names));
            for (Approval approval : judgement.approvals()) {
                change.put(approval);
            }
            return known;
        });
        providers.add(entry);
        tools += entry.tools();
        if (change.pending() >= TOOLS_SHOWN_AT_ONCE) {
            change.show();
        }
    }

    private Judgement judged(List<CatalogEntry> offered, Provider provider, Origin origin, IndexView view)
            throws IOException {
        Optional<String> id = Optional.of(provider.id());
        return options.changes().quarantines(origin.source())
                ? Judgement.of(view.tools(id, 0, Integer.MAX_VALUE), view.approvals(id), offered)
                : Judgement.accepting(offered);
    }

    private Map<ToolNames.Key, String> names(ProviderDraft draft, Provider provider, IndexView view) {
        Map<ToolNames.Key, String> names = ToolNames.assign(
                provider.id(),
                draft.operations().stream().map(OperationDraft::key).toList(),
                takenElsewhere(provider.id(), view));
        names.values().forEach(name -> namesGiven.put(name, provider.id()));
        return names;
    }

    private static AnswerBook book(ProviderDraft draft, Map<ToolNames.Key, String> names) {
        Map<String, List<AnswerBook.Draft>> tools = new HashMap<>();
        for (OperationDraft operation : draft.operations()) {
            String name = names.get(operation.key());
            if (name != null && !operation.answers().isEmpty()) {
                tools.put(name, operation.answers());
            }
        }
        return new AnswerBook(draft.definitions(), tools);
    }

    private static List<CatalogEntry> entries(
            ProviderDraft draft, Provider provider, Origin origin, Map<ToolNames.Key, String> names) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (OperationDraft operation : draft.operations()) {
            String name = names.get(operation.key());
            if (name != null) {
                Tool tool = new Tool(name, operation.description(), operation.schema(), provider);
                entries.add(new CatalogEntry(tool, operation.operation(), operation.title(), origin));
            }
        }
        return entries;
    }

    private Predicate<String> takenElsewhere(String providerId, IndexView view) {
        return name -> {
            String holder = namesGiven.get(name);
            if (holder != null) {
                return !holder.equals(providerId);
            }
            try {
                return view.find(name)
                        .filter(entry -> !entry.tool().provider().id().equals(providerId))
                        .isPresent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
