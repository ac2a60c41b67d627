package dev.toolwright.sandbox;

import java.time.Duration;

/**
 * What a call used.
 *
 * @param wall from the start of its code to its end
 * @param cpu processor time
 * @param peakMemoryBytes of the interpreter, an upper bound; 0 where it could not be asked any more
 */
public record Spent(Duration wall, Duration cpu, long peakMemoryBytes) {}
