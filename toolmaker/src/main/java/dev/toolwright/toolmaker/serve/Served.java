package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a question.
 *
 * @param question as it was asked
 * @param answer absent if no tier could answer
 * @param tier the one that answered, or the last that was tried
 * @param tool the tool's name; empty where there is none
 * @param version the tool's; 0 where there is none
 * @param usage of all tiers that were tried
 * @param failures why the tiers before, or all of them, gave no answer; in the order they were tried
 * @param at when it was over
 */
public record Served(
        String question,
        Optional<String> answer,
        Tier tier,
        String tool,
        int version,
        UsageByRole usage,
        List<TierFailure> failures,
        Instant at) {

    public Served {
        failures = List.copyOf(failures);
    }

    /** Whether the tool was tried and could not answer, which counts towards its retirement. */
    public boolean toolFailed() {
        boolean byTool = answer.isPresent() && tier != Tier.STRONG;
        return !byTool && failures.stream().anyMatch(failure -> failure.cause() == TierFailure.Cause.TOOL);
    }

    /** The failures in one line, for people and records; empty if there are none. */
    public String failure() {
        return failures.stream()
                .map(failure -> failure.tier().label() + ": " + failure.reason())
                .collect(Collectors.joining("; "));
    }

    /** For the record. @param before what was spent on the question before it was served, to find the tool for one */
    public Use toUse(UsageByRole before) {
        return new Use(
                tool, version, tier, question, answer, failure(), toolFailed(), Optional.empty(), before.plus(usage), at);
    }
}
