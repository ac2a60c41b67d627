package dev.toolwright.catalog.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds groups for units that have none: the nearest of the groups that are there, if it is near enough; of the rest, those
 * that have words in common become groups, and are called by their telling words, or join a group that is like them. What has
 * too little in common with anything stays without a group, until more of its kind are there. Used once.
 */
final class Inference {

    private static final double NEAR_ENOUGH = 0.25;
    private static final double LIKE_A_GROUP = 0.3;
    private static final double LAST_RESORT = 0.12;
    private static final int NAME_WORDS = 3;

    private final int size;
    private final int smallest;
    private final UnitVectors space;
    private final Map<String, List<SparseVector>> groups = new TreeMap<>();
    private final Map<String, Centroid> centroids = new TreeMap<>();
    private final Map<Integer, String> found = new HashMap<>();

    /**
     * @param size how many units a new group should have; fewer where there are few in all
     * @param smallest new groups that would have fewer are not made
     */
    Inference(List<Unit> units, int size, int smallest) {
        this.size = size;
        this.smallest = smallest;
        this.space = UnitVectors.of(units);
    }

    /**
     * @param known the group of each unit; empty for those that are to be placed
     * @return a group's name for each unit; empty where there is none
     */
    List<String> place(List<String> known) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                open.add(i);
            } else {
                groups.computeIfAbsent(known.get(i), _ -> new ArrayList<>()).add(vector(i));
            }
        }
        groups.forEach((name, members) -> centroids.put(name, Centroid.of(dimensions(), members)));
        cluster(joined(open, NEAR_ENOUGH));
        joined(open.stream().filter(i -> !found.containsKey(i)).toList(), LAST_RESORT);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            names.add(known.get(i).isEmpty() ? found.getOrDefault(i, "") : known.get(i));
        }
        return names;
    }

    /** Lets units join groups that are near; returns the others. */
    private List<Integer> joined(List<Integer> units, double least) {
        List<Integer> left = new ArrayList<>();
        for (int unit : units) {
            String best = "";
            double most = least;
            for (Map.Entry<String, Centroid> group : centroids.entrySet()) {
                double nearness = group.getValue().nearness(vector(unit));
                if (nearness > most) {
                    most = nearness;
                    best = group.getKey();
                }
            }
            if (best.isEmpty()) {
                left.add(unit);
            } else {
                found.put(unit, best);
            }
        }
        return left;
    }

    private void cluster(List<Integer> units) {
        if (units.size() < smallest) {
            return;
        }
        List<SparseVector> vectors = units.stream().map(this::vector).toList();
        long count = Math.max(1, Math.round(Math.max((double) units.size() / size, Math.sqrt(units.size() / 2.0))));
        Map<String, Centroid> made = new TreeMap<>();
        for (List<Integer> cluster : new Clustering(dimensions(), vectors).into((int) count)) {
            Centroid centroid = Centroid.of(dimensions(), cluster.stream().map(vectors::get).toList());
            if (cluster.size() >= smallest && !centroid.heaviest(1).isEmpty()) {
                String name = name(centroid, made);
                made.putIfAbsent(name, centroid);
                cluster.forEach(i -> found.put(units.get(i), name));
            }
        }
        centroids.putAll(made);
    }

    private String name(Centroid centroid, Map<String, Centroid> made) {
        for (Map.Entry<String, Centroid> group : centroids.entrySet()) {
            if (group.getValue().nearness(centroid) >= LIKE_A_GROUP) {
                return group.getKey();
            }
        }
        List<String> words = centroid.heaviest(2 * NAME_WORDS).stream().map(space.words()::get).toList();
        for (int count = Math.min(NAME_WORDS, words.size()); count < words.size(); count++) {
            String name = String.join(", ", words.subList(0, count));
            if (!made.containsKey(name) && !centroids.containsKey(name)) {
                return name;
            }
        }
        return String.join(", ", words);
    }

    private int dimensions() {
        return space.words().size();
    }

    private SparseVector vector(int unit) {
        return space.vectors().get(unit);
    }
}
