package dev.toolwright.benchmarks.catalog;

import java.io.IOException;
import java.util.Arrays;

/**
 * How long one thing took, many times.
 *
 * @param nanos in ascending order
 */
record Times(long[] nanos) {

    /** Something that is timed. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws IOException;
    }

    /** Runs all once to warm up, then {@code rounds} times. */
    static Times of(int count, int rounds, Work work) throws IOException {
        long[] nanos = new long[count * rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                work.run(i);
                if (round >= 0) {
                    nanos[round * count + i] = System.nanoTime() - start;
                }
            }
        }
        Arrays.sort(nanos);
        return new Times(nanos);
    }

    double medianMillis() {
        return nanos[nanos.length / 2] / 1e6;
    }

    /** 99 of 100 were as quick. */
    double p99Millis() {
        return nanos[(int) (nanos.length * 0.99)] / 1e6;
    }
}
