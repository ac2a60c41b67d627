package dev.toolwright.catalog.quarantine;

import dev.toolwright.catalog.change.Difference;
import dev.toolwright.catalog.change.ToolDifferences;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.operation.LibraryOperation;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Operation;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a tool whose provider offers another form of it than the approved one, or none any more: a tool that
 * goes and comes back is not a new one.
 *
 * @param approved the form that was approved, by its first import or by a person; it stays in the catalogue as long as the
 *     provider offers the tool at all
 * @param changed the form that is offered now; empty: none is
 * @param rejected whether a person refused the changed form
 */
public record Approval(CatalogEntry approved, Optional<CatalogEntry> changed, boolean rejected) {

    /** The tool's name. */
    public String name() {
        return approved.tool().name();
    }

    /** Whether somebody has to decide. */
    public boolean waits() {
        return changed.isPresent() && !rejected;
    }

    /** What differs, place by place. */
    public List<Difference> differences() {
        return changed.map(now -> ToolDifferences.between(approved, now)).orElse(List.of());
    }

    public Approval withRejected(boolean value) {
        return new Approval(approved, changed, value);
    }

    /**
     * Whether a form needs an approval of its own: if a model would be told something else, or if calls that may change
     * something are said to do so no longer, and so would not be held.
     */
    static boolean needed(CatalogEntry approved, CatalogEntry offered) {
        return !ToolDifferences.between(approved.tool(), offered.tool()).isEmpty()
                || changes(approved.operation()) && !changes(offered.operation());
    }

    private static boolean changes(Operation operation) {
        return switch (operation) {
            case RestOperation rest -> rest.changes();
            case McpOperation mcp -> mcp.changes();
            case LibraryOperation _ -> false;
            case ToolServerOperation _, MadeOperation _ -> true;
        };
    }
}
