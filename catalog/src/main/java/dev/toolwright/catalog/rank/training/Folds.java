package dev.toolwright.catalog.rank.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Parts of about equal size such that no provider is relevant in two of them: what is learnt of a provider in training is of
 * no use in the test. Instructions that share a provider, directly or over others, stay together.
 */
public final class Folds {

    private Folds() {}

    /** The fold of each example, from 0. Deterministic. */
    public static int[] of(List<Example> examples, int count, long seed) {
        Map<String, String> parents = new HashMap<>();
        for (Example example : examples) {
            List<String> providers = example.providers().stream().sorted().toList();
            providers.forEach(provider -> parents.put(root(parents, provider), root(parents, providers.getFirst())));
        }
        Map<String, List<Integer>> together = new HashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            String any = examples.get(i).providers().stream().sorted().findFirst().orElse("");
            together.computeIfAbsent(root(parents, any), root -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> groups = new ArrayList<>(together.values());
        groups.sort(Comparator.comparing(List::getFirst));
        Collections.shuffle(groups, new Random(seed));
        groups.sort(Comparator.comparing((List<Integer> group) -> group.size()).reversed());
        int[] folds = new int[examples.size()];
        int[] sizes = new int[count];
        for (List<Integer> group : groups) {
            int smallest = 0;
            for (int fold = 1; fold < count; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            sizes[smallest] += group.size();
            for (int example : group) {
                folds[example] = smallest;
            }
        }
        return folds;
    }

    private static String root(Map<String, String> parents, String provider) {
        String at = provider;
        for (String parent = parents.get(at); parent != null && !parent.equals(at); parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
