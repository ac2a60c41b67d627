package dev.toolwright.tool;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of one call that was made to see whether a tool works.
 *
 * @param at when it was made
 * @param verdict what it showed
 * @param latency until its answer was there; zero if none was waited for
 * @param status of HTTP; 0: there was none
 * @param note why the verdict is what it is, in one line; may be empty
 */
public record Check(Instant at, Verdict verdict, Duration latency, int status, String note) {}
