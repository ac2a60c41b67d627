package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two tools say much the same of themselves. */
final class Likeness {

    /** Of all words of both, so many have to be shared. */
    private static final double TITLES = 0.5;

    private static final double DESCRIPTIONS = 0.3;

    private Likeness() {}

    /** The found tool that is most like another, if one is like it at all. */
    static Optional<CatalogEntry> like(CatalogEntry wanted, List<CatalogEntry> found) {
        return found.stream()
                .filter(entry -> likeness(wanted, entry) >= 1)
                .max(Comparator.comparingDouble(entry -> likeness(wanted, entry)));
    }

    /** 1 and more: alike. */
    private static double likeness(CatalogEntry one, CatalogEntry other) {
        double titles = shared(one.title(), other.title()) / TITLES;
        double descriptions = shared(one.tool().description(), other.tool().description()) / DESCRIPTIONS;
        return Math.max(titles, descriptions);
    }

    private static double shared(String text, String other) {
        Set<String> words = new HashSet<>(Words.of(text));
        Set<String> others = new HashSet<>(Words.of(other));
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return all.isEmpty() ? 0 : (double) words.size() / all.size();
    }
}
