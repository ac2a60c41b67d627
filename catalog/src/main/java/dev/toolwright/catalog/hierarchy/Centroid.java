package dev.toolwright.catalog.hierarchy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The middle of some vectors. */
final class Centroid {

    private final double[] sum;
    private double length;

    Centroid(int dimensions) {
        this.sum = new double[dimensions];
    }

    static Centroid of(int dimensions, List<SparseVector> members) {
        Centroid centroid = new Centroid(dimensions);
        members.forEach(member -> member.addTo(centroid.sum));
        centroid.length = Math.sqrt(Arrays.stream(centroid.sum).map(value -> value * value).sum());
        return centroid;
    }

    /** The cosine of the angle between them: 0 has nothing in common, 1 is the same. */
    double nearness(SparseVector vector) {
        return length == 0 ? 0 : vector.dot(sum) / length;
    }

    double nearness(Centroid other) {
        double dot = 0;
        for (int i = 0; i < sum.length; i++) {
            dot += sum[i] * other.sum[i];
        }
        return length == 0 || other.length == 0 ? 0 : dot / length / other.length;
    }

    /** The dimensions that weigh most, at most {@code count}. */
    List<Integer> heaviest(int count) {
        return IntStream.range(0, sum.length)
                .filter(i -> sum[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> sum[i]).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }
}
