package dev.toolwright.catalog.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How much words tell: the rarer in the catalogue, the more. Kept for one search; used by one thread. */
public final class Rarity {

    private final ToIntFunction<String> frequency;
    private final int documents;
    private final Map<String, Double> known = new HashMap<>();
    private final Map<Set<String>, Double> sums = new IdentityHashMap<>();

    /**
     * @param frequency how many documents have a word
     * @param documents how many there are
     */
    public Rarity(ToIntFunction<String> frequency, int documents) {
        this.frequency = frequency;
        this.documents = documents;
    }

    /** Its inverse document frequency as in BM25, above 0. */
    double of(String word) {
        return known.computeIfAbsent(word, w -> {
            int having = frequency.applyAsInt(w);
            return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
        });
    }

    double sum(Collection<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }

    double shared(Set<String> some, Set<String> others) {
        Set<String> fewer = some.size() < others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        double sum = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                sum += of(word);
            }
        }
        return sum;
    }

    /** Which share of what some words tell is in others; 0 for no words. */
    double covered(Set<String> some, Set<String> by) {
        double all = sums.computeIfAbsent(some, this::sum);
        return all == 0 ? 0 : shared(some, by) / all;
    }
}
