package dev.toolwright.catalog.rank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One figure for each candidate, in the candidates' order; not to be changed.
 *
 * @param values one for each candidate
 */
public record Column(double[] values) {

    static Column zeros(int size) {
        return new Column(new double[size]);
    }

    int size() {
        return values.length;
    }

    double at(int candidate) {
        return values[candidate];
    }

    Column map(DoubleUnaryOperator change) {
        return new Column(Arrays.stream(values).map(change).toArray());
    }

    Column plus(double weight, Column other) {
        return new Column(IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] + weight * other.values[i])
                .toArray());
    }

    Column minus(Column other) {
        return plus(-1, other);
    }

    Column orMore(Column other) {
        return new Column(IntStream.range(0, values.length)
                .mapToDouble(i -> Math.max(values[i], other.values[i]))
                .toArray());
    }

    /** Each one's share if they compete: exponential in the figure, so that a clear lead takes nearly all. They sum to 1. */
    Column competing(double sharpness) {
        double most = most();
        Column raised = map(value -> Math.exp(sharpness * (value - most)));
        double sum = Math.max(Double.MIN_NORMAL, Arrays.stream(raised.values).sum());
        return raised.map(value -> value / sum);
    }

    /** The share of another; 0 of nothing. */
    Column over(Column other) {
        return new Column(IntStream.range(0, values.length)
                .mapToDouble(i -> other.values[i] == 0 ? 0 : values[i] / other.values[i])
                .toArray());
    }

    /** What each lacks to the highest. */
    Column behind() {
        double most = most();
        return map(value -> value - most);
    }

    double most() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** Which is the highest, the first of equal ones; 0 of none. */
    int best() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** How many candidates are better: 0 for the best; ties in the candidates' order. */
    Column places() {
        Integer[] order = bestFirst();
        double[] places = new double[values.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return new Column(places);
    }

    /** The candidates, the highest first; ties in the candidates' order. */
    Integer[] bestFirst() {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -values[i]));
        return order;
    }
}
