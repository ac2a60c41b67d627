package dev.toolwright.solver.step;

import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tools' names most like one that is none: by the pairs of letters that both have, so that the order of words counts little. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /** Nearest first; all names are given if there are only a few. */
    static List<String> of(String name, Toolbox toolbox) {
        Set<String> wanted = pairs(name);
        return toolbox.tools().stream()
                .map(Tool::name)
                .sorted(Comparator.comparingDouble((String real) -> likeness(wanted, pairs(real))).reversed())
                .limit(MOST)
                .toList();
    }

    /** Dice's coefficient, 0 to 1. */
    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() && other.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= lower.length(); i++) {
            pairs.add(lower.substring(i, i + 2));
        }
        return pairs;
    }
}
