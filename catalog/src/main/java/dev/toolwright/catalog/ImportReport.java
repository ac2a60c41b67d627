package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.ProviderEntry;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param counts all of it, in numbers
 * @param providers imported or imported anew, in the order of their documents
 * @param findings what was refused, left out or mended, in the order of the documents; the first {@value #MAX_FINDINGS}, while
 *     {@link ImportOptions#findings} is told all
 * @param took wall time
 */
public record ImportReport(ImportCounts counts, List<ProviderEntry> providers, List<Finding> findings, Duration took) {

    /** So that an import's memory does not grow with what is wrong with the documents. */
    public static final int MAX_FINDINGS = 50_000;

    public ImportReport {
        providers = List.copyOf(providers);
        findings = List.copyOf(findings);
    }

    /** Documents looked at, refused and unchanged ones included. */
    public int documents() {
        return counts.documents();
    }

    /** Tools imported. */
    public int tools() {
        return counts.tools();
    }

    /** Findings of one kind. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Whether the catalogue now has what the documents describe, or some of it. */
    public boolean successful() {
        return !providers.isEmpty() || counts.unchangedTools() > 0;
    }
}
