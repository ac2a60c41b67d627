package dev.toolwright.catalog.census;

import java.util.Arrays;

/**
 * How large some numbers are.
 *
 * @param median half of them are not larger
 * @param p95 95 of a hundred are not larger
 * @param max the largest
 * @param total of all
 */
public record Spread(int median, int p95, int max, long total) {

    private static final double MOST = 0.95;

    /** Of no numbers: all zero. */
    static Spread of(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? new Spread(0, 0, 0, 0)
                : new Spread(at(sorted, 0.5), at(sorted, MOST), sorted[sorted.length - 1], Arrays.stream(sorted).asLongStream().sum());
    }

    private static int at(int[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
