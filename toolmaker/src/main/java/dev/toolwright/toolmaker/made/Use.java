package dev.toolwright.toolmaker.made;

import java.time.Instant;
import java.util.Optional;

/**
 * One question that was served, or was tried to be.
 *
 * @param tool which tool; empty where none was at hand and the strong model answered
 * @param version its version; 0 where there is no tool
 * @param tier who gave the answer, or failed last
 * @param question as it was asked
 * @param answer absent if none came of it
 * @param failure why a tier before it, or all of them, did not answer; empty if the first tier did
 * @param toolFailed whether the tool was tried and none of its tiers could answer; a model that could not be reached does not
 *     count against it
 * @param right whether the answer was right, where somebody has said so
 * @param usage model calls of all tiers that were tried, the dispatcher's included, by role
 */
public record Use(
        String tool,
        int version,
        Tier tier,
        String question,
        Optional<String> answer,
        String failure,
        boolean toolFailed,
        Optional<Boolean> right,
        UsageByRole usage,
        Instant at) {}
