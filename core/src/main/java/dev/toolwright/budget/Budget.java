package dev.toolwright.budget;

import java.time.Duration;

/**
 * What one run may spend. A run that reaches a limit ends cleanly, with what it has. {@link #UNLIMITED} lifts a limit.
 *
 * @param steps replies that grew the tree
 * @param modelCalls replies asked for, default 200 as in the reference; the reply that reaches it is paid for, but not used
 * @param toolCalls calls made
 * @param tokens sent and received
 * @param costMicroUsd millionths of a US dollar; counts known prices only
 * @param wallTime from the start of the run
 */
public record Budget(
        long steps, long modelCalls, long toolCalls, long tokens, long costMicroUsd, Duration wallTime) {

    public static final long UNLIMITED = Long.MAX_VALUE;

    /** Longer than any run: ten years. */
    public static final Duration UNLIMITED_TIME = Duration.ofDays(3650);

    public static final long DEFAULT_MODEL_CALLS = 200;

    private static final Budget DEFAULTS =
            new Budget(UNLIMITED, DEFAULT_MODEL_CALLS, UNLIMITED, UNLIMITED, UNLIMITED, UNLIMITED_TIME);

    public Budget {
        requirePositive(steps, "steps");
        requirePositive(modelCalls, "model calls");
        requirePositive(toolCalls, "tool calls");
        requirePositive(tokens, "tokens");
        requirePositive(costMicroUsd, "cost");
        if (!wallTime.isPositive()) {
            throw new IllegalArgumentException("a budget's wall time must be above zero, not " + wallTime);
        }
    }

    /** 200 model calls, nothing else limited. */
    public static Budget defaults() {
        return DEFAULTS;
    }

    public Budget withSteps(long limit) {
        return new Budget(limit, modelCalls, toolCalls, tokens, costMicroUsd, wallTime);
    }

    public Budget withModelCalls(long limit) {
        return new Budget(steps, limit, toolCalls, tokens, costMicroUsd, wallTime);
    }

    public Budget withToolCalls(long limit) {
        return new Budget(steps, modelCalls, limit, tokens, costMicroUsd, wallTime);
    }

    public Budget withTokens(long limit) {
        return new Budget(steps, modelCalls, toolCalls, limit, costMicroUsd, wallTime);
    }

    public Budget withCostMicroUsd(long limit) {
        return new Budget(steps, modelCalls, toolCalls, tokens, limit, wallTime);
    }

    public Budget withWallTime(Duration limit) {
        return new Budget(steps, modelCalls, toolCalls, tokens, costMicroUsd, limit);
    }

    private static void requirePositive(long limit, String what) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a budget's limit of " + what + " must be above zero, not " + limit);
        }
    }
}
