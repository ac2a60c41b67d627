package dev.toolwright.sandbox;

import java.time.Duration;

/**
 * What one call may use. Processes, threads, files that are written and sockets are not among it: there are none.
 *
 * @param timeout wall clock, default 5 seconds
 * @param memoryBytes the interpreter's own included, at least 64 MiB (GraalPy: less than 128 MiB counts as 128), default 256 MiB
 * @param outputBytes of standard output and of standard error, each, default 64 KiB
 * @param valueBytes of the value as JSON, default 1 MiB
 */
public record Limits(Duration timeout, long memoryBytes, int outputBytes, int valueBytes) {

    private static final long MEBIBYTE = 1L << 20;
    private static final long LEAST_MEMORY = 64 * MEBIBYTE;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Limits DEFAULTS = new Limits(Duration.ofSeconds(5), 256 * MEBIBYTE, 64 << 10, 1 << 20);

    public Limits {
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a call's timeout must be above zero and at most an hour, not " + timeout);
        }
        if (memoryBytes < LEAST_MEMORY) {
            throw new IllegalArgumentException("a call needs at least 64 MiB of memory, not " + memoryBytes + " bytes");
        }
        if (outputBytes < 0 || valueBytes <= 0) {
            throw new IllegalArgumentException("limits of output and value must not be negative, nor that of the value zero");
        }
    }

    public static Limits defaults() {
        return DEFAULTS;
    }

    public Limits withTimeout(Duration limit) {
        return new Limits(limit, memoryBytes, outputBytes, valueBytes);
    }

    public Limits withMemoryBytes(long limit) {
        return new Limits(timeout, limit, outputBytes, valueBytes);
    }

    public Limits withOutputBytes(int limit) {
        return new Limits(timeout, memoryBytes, limit, valueBytes);
    }

    public Limits withValueBytes(int limit) {
        return new Limits(timeout, memoryBytes, outputBytes, limit);
    }
}
