package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.operation.RestOperation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what one import does, and tells it. Used by one thread. */
final class ImportTally {

    private final ImportOptions options;
    private final Map<String, ProviderEntry> providers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Finding.Kind, Integer> kinds = new EnumMap<>(Finding.Kind.class);
    private int documents;
    private int ofDocuments;
    private long bytes;
    private long ofBytes;
    private int unchanged;
    private int unchangedTools;
    private int tools;
    private int unlocated;
    private int passedOver;

    ImportTally(ImportOptions options) {
        this.options = options;
    }

    void expect(int documentsToCome, long bytesToCome) {
        ofDocuments = documentsToCome;
        ofBytes = bytesToCome;
    }

    void passedOver(int files) {
        passedOver += files;
    }

    void told(Finding finding) {
        kinds.merge(finding.kind(), 1, Integer::sum);
        if (findings.size() < ImportReport.MAX_FINDINGS) {
            findings.add(finding);
        }
        options.findings().accept(finding);
    }

    void unchanged(List<ProviderEntry> known) {
        unchanged++;
        unchangedTools += known.stream().mapToInt(ProviderEntry::tools).sum();
    }

    /** @param entries tools that were not counted yet */
    void imported(ProviderEntry provider, List<CatalogEntry> entries) {
        providers.put(provider.provider().id(), provider);
        tools += entries.size();
        unlocated += (int) entries.stream()
                .filter(entry -> entry.operation() instanceof RestOperation rest && !rest.located())
                .count();
    }

    void done(String document, long size) {
        documents++;
        bytes += size;
        options.progress().accept(new ImportProgress(documents, ofDocuments, bytes, ofBytes, tools, document));
    }

    ImportReport report(Duration took) {
        ImportCounts counts = new ImportCounts(documents, unchanged, tools, unchangedTools, unlocated, passedOver, kinds);
        return new ImportReport(counts, List.copyOf(providers.values()), findings, took);
    }
}
