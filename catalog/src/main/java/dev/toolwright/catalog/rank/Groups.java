package dev.toolwright.catalog.rank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates by something that they share, such as their provider.
 *
 * @param of the group of each candidate, from 0
 * @param count how many groups there are
 */
record Groups(int[] of, int count) {

    static Groups by(List<String> keys) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] of = new int[keys.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = numbers.computeIfAbsent(keys.get(i), key -> numbers.size());
        }
        return new Groups(of, numbers.size());
    }

    /** For each group, the best of its candidates; {@code nothing} is what each begins with. */
    double[] best(Column column, double nothing) {
        double[] best = new double[count];
        Arrays.fill(best, nothing);
        for (int i = 0; i < of.length; i++) {
            best[of[i]] = Math.max(best[of[i]], column.at(i));
        }
        return best;
    }

    double[] sum(Column column) {
        double[] sum = new double[count];
        for (int i = 0; i < of.length; i++) {
            sum[of[i]] += column.at(i);
        }
        return sum;
    }

    int[] sizes() {
        int[] sizes = new int[count];
        for (int group : of) {
            sizes[group]++;
        }
        return sizes;
    }

    /** What is known of groups, for each of their candidates. */
    Column spread(double[] ofGroups) {
        return new Column(Arrays.stream(of).mapToDouble(group -> ofGroups[group]).toArray());
    }

    /** For each candidate, the best among the others of its group; {@code nothing} if it is alone. */
    Column bestOfOthers(Column column, double nothing) {
        double[] first = new double[count];
        double[] second = new double[count];
        int[] holder = new int[count];
        Arrays.fill(first, Double.NEGATIVE_INFINITY);
        Arrays.fill(second, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < of.length; i++) {
            int group = of[i];
            if (column.at(i) > first[group]) {
                second[group] = first[group];
                first[group] = column.at(i);
                holder[group] = i;
            } else if (column.at(i) > second[group]) {
                second[group] = column.at(i);
            }
        }
        double[] others = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            double other = holder[of[i]] == i ? second[of[i]] : first[of[i]];
            others[i] = other == Double.NEGATIVE_INFINITY ? nothing : other;
        }
        return new Column(others);
    }

    /** How many of its group are better than a candidate. */
    Column placesWithin(Column column) {
        double[] places = new double[of.length];
        int[] seen = new int[count];
        for (int candidate : column.bestFirst()) {
            places[candidate] = seen[of[candidate]]++;
        }
        return new Column(places);
    }
}
