package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Lists of numbers as the computations need them, and results as callers can read them. */
final class Sample {

    /** Most numbers of a list. */
    static final int MOST = 10_000;

    /** Largest number by its amount; squares and cubes of it stay far from overflow. */
    static final double LARGEST = 1e60;

    private static final MathContext DIGITS = new MathContext(12);

    private Sample() {}

    static double[] of(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** To 12 significant digits, so that 0.1 + 0.2 reads 0.3. */
    static double readable(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
    }

    /** @throws ApiProblem with status 422, if the lists differ in length */
    static void requirePairs(List<Double> x, List<Double> y) {
        if (x.size() != y.size()) {
            throw ApiProblem.unprocessable("x has " + x.size() + " values and y has " + y.size() + "; they must be pairs.");
        }
    }

    /** @throws ApiProblem with status 422, if all values are the same */
    static void requireSpread(List<Double> values, String name) {
        if (values.stream().distinct().count() < 2) {
            throw ApiProblem.unprocessable("All values of " + name + " are the same; this needs values that differ.");
        }
    }
}
