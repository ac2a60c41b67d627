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

    double most() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** How many candidates are better: 0 for the best; ties in the candidates' order. */
    Column places() {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -values[i]));
        double[] places = new double[values.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return new Column(places);
    }
}
