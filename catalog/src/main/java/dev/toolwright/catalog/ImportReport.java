package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.ProviderEntry;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param documents read, refused ones included
 * @param providers imported or imported anew, in the order of their documents
 * @param findings what was refused, left out or mended, in the order of the documents
 * @param took wall time
 */
public record ImportReport(int documents, List<ProviderEntry> providers, List<Finding> findings, Duration took) {

    public ImportReport {
        providers = List.copyOf(providers);
        findings = List.copyOf(findings);
    }

    /** Tools imported. */
    public int tools() {
        return providers.stream().mapToInt(ProviderEntry::tools).sum();
    }

    /** Findings of one kind. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
