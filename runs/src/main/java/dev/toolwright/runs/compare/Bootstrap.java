package dev.toolwright.runs.compare;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap (Efron 1979): instructions are drawn again with replacement, as many as there are, and the mean is
 * taken, many times over. The same seed draws the same instructions for every measure and every contender, so intervals of
 * differences are those of pairs.
 *
 * @param seed of the draws
 * @param resamples how many times, at least 1
 */
public record Bootstrap(long seed, int resamples) {

    /** On each side of the interval. */
    private static final double LEFT_OUT = 0.025;

    /** @param values one of each instruction, in their order; at least one */
    public Estimate mean(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double first = values[0];
        if (Arrays.stream(values).allMatch(value -> value == first)) {
            return new Estimate(mean, mean, mean);
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            double sum = 0;
            for (int drawn = 0; drawn < values.length; drawn++) {
                sum += values[random.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        int out = (int) (LEFT_OUT * resamples);
        return new Estimate(mean, means[out], means[resamples - 1 - out]);
    }

    /** How much more the first has than the second on the same instructions. */
    public Estimate difference(double[] values, double[] others) {
        double[] differences = new double[values.length];
        Arrays.setAll(differences, i -> values[i] - others[i]);
        return mean(differences);
    }
}
