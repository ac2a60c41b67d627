package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.UsageByRole;

/** What became of one tier. */
sealed interface TierResult {

    UsageByRole usage();

    /** It has an answer, which is not blank. */
    record Answered(String answer, UsageByRole usage) implements TierResult {}

    /** It has none. */
    record Unanswered(TierFailure failure, UsageByRole usage) implements TierResult {}
}
