package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.solution.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * What an answer file in our own format says, but for the trees.
 *
 * @param text the final answer; empty unless there is one
 * @param took wall time
 */
public record NativeAnswer(Outcome outcome, Optional<String> text, Usage usage, Duration took) {}
