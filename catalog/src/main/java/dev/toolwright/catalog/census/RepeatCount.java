package dev.toolwright.catalog.census;

import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is there more than once. */
final class RepeatCount {

    private static final int SHOWN = 10;
    private static final int NAMES = 3;

    private final Map<String, Group> groups = new HashMap<>();

    private static final class Group {
        private final Set<String> providers = new HashSet<>(2);
        private final List<String> names = new ArrayList<>(1);
        private int count;

        private void add(CatalogEntry entry) {
            count++;
            providers.add(entry.tool().provider().id());
            names.add(entry.tool().name());
        }

        private Repeat repeat(String what) {
            return new Repeat(what, count, providers.size(), names.stream().sorted().limit(NAMES).toList());
        }
    }

    void add(String what, CatalogEntry entry) {
        groups.computeIfAbsent(what, _ -> new Group()).add(entry);
    }

    Repeats repeats() {
        List<Map.Entry<String, Group>> repeated =
                groups.entrySet().stream().filter(group -> group.getValue().count > 1).toList();
        return new Repeats(
                repeated.size(),
                repeated.stream().mapToInt(group -> group.getValue().count - 1).sum(),
                (int) repeated.stream().filter(group -> group.getValue().providers.size() > 1).count(),
                repeated.stream()
                        .map(group -> group.getValue().repeat(group.getKey()))
                        .sorted(Comparator.comparingInt(Repeat::count).reversed().thenComparing(Repeat::what))
                        .limit(SHOWN)
                        .toList());
    }
}
