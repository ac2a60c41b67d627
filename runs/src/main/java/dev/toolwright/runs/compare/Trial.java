package dev.toolwright.runs.compare;

import dev.toolwright.budget.Usage;
import java.time.Duration;

/**
 * One instruction under one contender.
 *
 * @param solved whether the answer meets the gold answer; where there is none, whether there is an answer
 * @param took wall time
 */
record Trial(boolean solved, Usage usage, Duration took) {}
