package dev.toolwright.catalog.history;

import dev.toolwright.catalog.change.Difference;
import dev.toolwright.catalog.change.ToolDifferences;
import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One tool in which two states of a catalogue differ.
 *
 * @param kind in what way
 * @param name of the tool
 * @param provider the id of who offers it
 * @param differences place by place; only of a tool that changed
 */
public record ToolChange(Kind kind, String name, String provider, List<Difference> differences) {

    /** In what way a tool differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** In lower case, for people and for JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ToolChange {
        differences = List.copyOf(differences);
    }

    /**
     * What became of a tool.
     *
     * @param after how it is afterwards; need not be known of one that came
     * @return empty if it means the same as before
     */
    public static Optional<ToolChange> of(Touched touched, Optional<CatalogEntry> after) {
        List<Difference> differences = touched.before().isPresent() && after.isPresent()
                ? ToolDifferences.between(touched.before().get(), after.get())
                : List.of();
        boolean same = touched.kind() == Kind.CHANGED && differences.isEmpty() || touched.before().isEmpty() && !touched.there();
        return same ? Optional.empty() : Optional.of(new ToolChange(touched.kind(), touched.name(), touched.provider(), differences));
    }

    /** By how much it makes a catalogue larger. */
    public int growth() {
        return switch (kind) {
            case ADDED -> 1;
            case REMOVED -> -1;
            case CHANGED -> 0;
        };
    }

    /** Whether two entries are written alike, but for where they came from and when. */
    public static boolean alike(CatalogEntry before, CatalogEntry after) {
        return before.title().equals(after.title())
                && before.tool().description().equals(after.tool().description())
                && before.tool().schema().equals(after.tool().schema())
                && before.operation().equals(after.operation());
    }
}
