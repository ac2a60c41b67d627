package dev.toolwright.toolmaker.cost;

import dev.toolwright.toolmaker.made.Tier;

/**
 * What one tier did.
 *
 * @param questions that it answered, or was the last to try
 * @param answered of these, with an answer
 * @param costMicroUsd of these questions, tiers before it and the dispatcher included
 */
public record TierTally(Tier tier, long questions, long answered, long costMicroUsd) {}
