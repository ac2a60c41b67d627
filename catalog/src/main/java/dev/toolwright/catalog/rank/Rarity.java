package dev.toolwright.catalog.rank;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How much words tell: the rarer in the catalogue, the more. Kept for one search; used by one thread. */
public final class Rarity {

    private final ToIntFunction<String> frequency;
    private final int documents;
    private final Map<String, Double> known;
    private final Map<Set<String>, Double> sums = new IdentityHashMap<>();

    /**
     * @param frequency how many documents have a word
     * @param documents how many there are
     * @param known is filled with what was asked for; searches of one state of a catalogue may share it
     */
    public Rarity(ToIntFunction<String> frequency, int documents, Map<String, Double> known) {
        this.frequency = frequency;
        this.documents = documents;
        this.known = known;
    }

    /** Its inverse document frequency as in BM25, above 0. */
    double of(String word) {
        Double before = known.get(word);
        if (before != null) {
            return before;
        }
        int having = frequency.applyAsInt(word);
        double rarity = Math.log(1 + (documents - having + 0.5) / (having + 0.5));
        known.put(word, rarity);
        return rarity;
    }

    /** That of the commonest word. */
    double least(String... words) {
        return Arrays.stream(words).mapToDouble(this::of).min().orElse(0);
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
