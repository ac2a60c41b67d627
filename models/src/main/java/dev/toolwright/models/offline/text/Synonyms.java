package dev.toolwright.models.offline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words that mean nearly the same. */
public final class Synonyms {

    private static final Map<String, Set<String>> GROUPS = read();

    private Synonyms() {}

    /** Stems that mean nearly what this one means, itself not always among them; empty if none is known. */
    public static Set<String> of(String stem) {
        return GROUPS.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordList.read(Synonyms.class, "synonyms.txt")) {
            List<String> stems = List.of(line.split("\\s+")).stream().map(Words::stem).distinct().toList();
            stems.forEach(stem -> groups.computeIfAbsent(stem, key -> new HashSet<>()).addAll(stems));
        }
        return Map.copyOf(groups);
    }
}
