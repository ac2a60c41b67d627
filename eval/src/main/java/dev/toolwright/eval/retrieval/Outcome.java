package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.eval.metric.RankedList;
import java.util.List;

/**
 * What one contender found for one task.
 *
 * @param found best first
 */
public record Outcome(Task task, List<CatalogEntry> found) {

    public Outcome {
        found = List.copyOf(found);
    }

    /** Names of what was found, best first. */
    public List<String> names() {
        return found.stream().map(entry -> entry.tool().name()).toList();
    }

    RankedList list() {
        return RankedList.of(names(), task.relevance());
    }
}
