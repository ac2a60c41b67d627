package dev.toolwright.catalog.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Units as vectors of unit length. A word weighs by how few owners use it, not by how few documents: what one owner repeats in
 * a thousand documents is its habit, and what nobody else says tells nothing of a kind.
 *
 * @param words by index
 * @param vectors one for each unit
 */
record UnitVectors(List<String> words, List<SparseVector> vectors) {

    private static final double MAX_SHARE = 0.25;
    private static final int MIN_OWNERS = 2;
    private static final int FEW_OWNERS = 100;
    private static final double NAME = 3;
    private static final int LONGEST = 60;

    static UnitVectors of(List<Unit> units) {
        Map<String, Set<String>> owners = new HashMap<>();
        Set<String> all = new HashSet<>();
        List<ProviderWords> texts = new ArrayList<>();
        for (Unit unit : units) {
            ProviderWords text = unit.words();
            texts.add(text);
            all.add(unit.key().owner());
            text.counts().keySet().forEach(word ->
                    owners.computeIfAbsent(word, _ -> new HashSet<>()).add(unit.key().owner()));
        }
        Map<String, Integer> index = new HashMap<>();
        List<String> words = new ArrayList<>();
        List<Double> rarity = new ArrayList<>();
        new TreeMap<>(owners).forEach((word, users) -> {
            int count = users.size();
            if (count >= MIN_OWNERS && (count <= all.size() * MAX_SHARE || all.size() < FEW_OWNERS)) {
                index.put(word, words.size());
                words.add(word);
                rarity.add(Math.log(1.0 + (double) all.size() / count));
            }
        });
        List<SparseVector> vectors = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            vectors.add(vector(texts.get(i), ProviderWords.own(units.get(i).key().collection()), index, rarity));
        }
        return new UnitVectors(words, vectors);
    }

    private record Weighed(int word, double weight) {}

    private static SparseVector vector(
            ProviderWords text, Set<String> own, Map<String, Integer> index, List<Double> rarity) {
        List<Weighed> weighed = new ArrayList<>();
        text.counts().forEach((word, count) -> {
            Integer at = index.get(word);
            if (at != null && !own.contains(word)) {
                double factor = text.name().contains(word) ? NAME : 1;
                weighed.add(new Weighed(at, factor * (1 + Math.log(count)) * rarity.get(at)));
            }
        });
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        List<Weighed> kept = weighed.subList(0, Math.min(LONGEST, weighed.size()));
        return SparseVector.unit(
                kept.stream().mapToInt(Weighed::word).toArray(), kept.stream().mapToDouble(Weighed::weight).toArray());
    }
}
