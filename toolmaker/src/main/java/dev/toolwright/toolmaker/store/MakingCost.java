package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.ToolState;
import java.time.Instant;

/**
 * What one making cost, whether a tool came of it or not.
 *
 * @param name the tool's
 * @param version the tool's
 * @param state where that version stands now
 * @param usage all attempts together
 * @param at when it was over
 */
public record MakingCost(String name, int version, ToolState state, Usage usage, Instant at) {}
