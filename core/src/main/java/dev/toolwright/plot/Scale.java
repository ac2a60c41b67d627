package dev.toolwright.plot;

import java.util.stream.LongStream;

/**
 * The scale of an axis from zero, with ticks at round numbers.
 *
 * @param step between ticks: 1, 2 or 5 times a power of ten
 * @param end the last tick, at or above the greatest value
 */
public record Scale(long step, long end) {

    private static final int TICKS = 6;

    /** With six ticks or fewer above zero. */
    public static Scale upTo(long greatest) {
        long atLeast = Math.max(1, Math.ceilDiv(greatest, TICKS));
        long power = 1;
        while (power * 10 <= atLeast) {
            power *= 10;
        }
        long least = power;
        long step = LongStream.of(1, 2, 5, 10).map(factor -> factor * least).filter(round -> round >= atLeast).findFirst().orElseThrow();
        return new Scale(step, Math.max(step, Math.ceilDiv(greatest, step) * step));
    }

    public LongStream ticks() {
        return LongStream.rangeClosed(0, end / step).map(number -> number * step);
    }

    /** Where a value is, from 0 to 1. */
    public double place(double value) {
        return value / end;
    }
}
