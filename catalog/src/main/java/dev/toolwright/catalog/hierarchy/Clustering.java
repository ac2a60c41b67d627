package dev.toolwright.catalog.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Divides vectors into groups that have words in common: k-means on the sphere. It begins with vectors that have many near ones
 * and are far from each other, and so gives the same for the same vectors in the same order. Costs rounds × vectors × groups.
 */
record Clustering(int dimensions, List<SparseVector> vectors) {

    private static final int ROUNDS = 12;
    private static final double NEAR = 0.15;

    /** Vectors looked at to see how many are near one: enough to tell a dense place from a lonely one. */
    private static final int SAMPLE = 500;

    /** @return for each group its vectors, as positions; none is empty */
    List<List<Integer>> into(int groups) {
        List<Centroid> centroids = seeds(groups);
        int[] nearest = new int[0];
        for (int round = 0; round < ROUNDS; round++) {
            int[] now = nearest(centroids);
            if (Arrays.equals(now, nearest)) {
                break;
            }
            nearest = now;
            centroids = centroids(members(nearest, centroids.size()));
        }
        return members(nearest, centroids.size()).stream().filter(group -> !group.isEmpty()).toList();
    }

    private List<Centroid> seeds(int groups) {
        double[] crowd = crowds();
        double[] nearness = new double[vectors.size()];
        List<Centroid> seeds = new ArrayList<>();
        while (seeds.size() < Math.min(groups, vectors.size())) {
            int best = 0;
            for (int i = 1; i < crowd.length; i++) {
                best = worth(crowd, nearness, i) > worth(crowd, nearness, best) ? i : best;
            }
            Centroid seed = Centroid.of(dimensions, List.of(vectors.get(best)));
            for (int i = 0; i < nearness.length; i++) {
                nearness[i] = Math.max(nearness[i], seed.nearness(vectors.get(i)));
            }
            nearness[best] = Double.MAX_VALUE;
            seeds.add(seed);
        }
        return seeds;
    }

    private static double worth(double[] crowd, double[] nearness, int i) {
        double distance = 1 - nearness[i];
        return distance <= 0 ? Math.min(distance, -1) : crowd[i] * distance * distance;
    }

    private double[] crowds() {
        int every = Math.max(1, vectors.size() / SAMPLE);
        double[] crowd = new double[vectors.size()];
        for (int other = 0; other < vectors.size(); other += every) {
            Centroid middle = Centroid.of(dimensions, List.of(vectors.get(other)));
            for (int i = 0; i < crowd.length; i++) {
                crowd[i] += middle.nearness(vectors.get(i)) > NEAR ? 1 : 0;
            }
        }
        return crowd;
    }

    private int[] nearest(List<Centroid> centroids) {
        int[] nearest = new int[vectors.size()];
        for (int i = 0; i < nearest.length; i++) {
            double most = -1;
            for (int group = 0; group < centroids.size(); group++) {
                double nearness = centroids.get(group).nearness(vectors.get(i));
                if (nearness > most) {
                    most = nearness;
                    nearest[i] = group;
                }
            }
        }
        return nearest;
    }

    private static List<List<Integer>> members(int[] nearest, int groups) {
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < nearest.length; i++) {
            members.get(nearest[i]).add(i);
        }
        return Collections.unmodifiableList(members);
    }

    private List<Centroid> centroids(List<List<Integer>> members) {
        return members.stream()
                .map(group -> Centroid.of(dimensions, group.stream().map(vectors::get).toList()))
                .toList();
    }
}
