package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Tier;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a stream, up to where it ended.
 *
 * @param answered questions with an answer, those of earlier runs included
 * @param earlier of these, answered by earlier runs
 * @param unanswered questions that no tier could answer in this run
 * @param byTier of the answered, how many by each tier; those that came with their answer and had no tool are in none
 * @param judged of the answered by a tier, those that came with the right answer; {@code right} of them agreed with it
 * @param toolsMade new tools and versions of this run
 * @param usage of this run, makings and agreement included
 * @param ended why not all questions were begun; absent if all were
 */
public record StreamReport(
        long answered,
        long earlier,
        long unanswered,
        Map<Tier, Long> byTier,
        long judged,
        long right,
        int toolsMade,
        Usage usage,
        Optional<Reason> ended) {

    public StreamReport {
        byTier = Map.copyOf(byTier);
    }

    /** Why a stream ends before its last question. */
    public sealed interface Reason {

        /** Somebody stopped it. */
        record Stopped() implements Reason {}

        /** Its budget is spent. */
        record BudgetReached(BudgetLimit limit) implements Reason {}

        /** So many questions in a row got no answer. @param last why the last one did not */
        record NoAnswers(int inARow, String last) implements Reason {}
    }
}
