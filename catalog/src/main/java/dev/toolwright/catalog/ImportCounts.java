package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an import did, in numbers.
 *
 * @param documents looked at, refused and unchanged ones included
 * @param unchanged documents that were imported before as they are, and were not read again
 * @param tools imported
 * @param unchangedTools those of unchanged documents
 * @param unlocated imported tools of which it is not known where they are called
 * @param passedOver files that look like no documents
 * @param findings of each kind; those of unchanged documents are told again. {@code LEFT_OUT} counts operations
 */
public record ImportCounts(
        int documents,
        int unchanged,
        int tools,
        int unchangedTools,
        int unlocated,
        int passedOver,
        Map<Finding.Kind, Integer> findings) {

    public ImportCounts {
        findings = findings.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(findings));
    }

    /** Findings of one kind. */
    public int findings(Finding.Kind kind) {
        return findings.getOrDefault(kind, 0);
    }
}
