package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.health.HealthLog;
import dev.toolwright.catalog.health.ToolCheck;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.tool.Check;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the catalogue's tools work, as checks have shown it. A tool that is called otherwise than when it was checked counts
 * as unchecked. Thread-safe.
 */
public final class Health {

    private final HealthLog log;
    private @Nullable Dead dead;

    Health(HealthLog log) {
        this.log = log;
    }

    private record Dead(Object log, Object index, Set<String> names) {}

    /** What is known of a tool, the newest last; empty if it was not checked as it is now. */
    public List<Check> history(CatalogEntry entry) {
        return log.checks().getOrDefault(entry.tool().name(), List.of()).stream()
                .filter(check -> check.isOf(entry))
                .map(ToolCheck::check)
                .toList();
    }

    /** The newest check of a tool as it is now. */
    public Optional<Check> latest(CatalogEntry entry) {
        List<Check> history = history(entry);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** Writes what checks show; by one process at a time. */
    public HealthLog.Writing write() {
        return log.write();
    }

    /** The names of tools that gave nothing of use when they were last checked. */
    synchronized Set<String> dead(IndexView view) throws IOException {
        Object stamp = log.stamp();
        Object index = view.state();
        Dead last = dead;
        if (last == null || !last.log().equals(stamp) || !last.index().equals(index)) {
            last = new Dead(stamp, index, find(view));
            dead = last;
        }
        return last.names();
    }

    private Set<String> find(IndexView view) throws IOException {
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, List<ToolCheck>> tool : log.checks().entrySet()) {
            ToolCheck latest = tool.getValue().getLast();
            if (latest.check().verdict().dead() && view.find(tool.getKey()).filter(latest::isOf).isPresent()) {
                names.add(tool.getKey());
            }
        }
        return Set.copyOf(names);
    }
}
