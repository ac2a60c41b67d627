package dev.toolwright.models.pricing;

import dev.toolwright.budget.Usage;

/**
 * What a model costs, in US dollars for a million tokens, which is millionths of a dollar for one.
 *
 * @param input tokens sent that were not cached
 * @param cachedInput tokens sent that were
 * @param output tokens received, thinking included
 */
public record Price(double input, double cachedInput, double output) {

    public static final Price FREE = new Price(0, 0, 0);

    public Price {
        if (!(input >= 0 && cachedInput >= 0 && output >= 0)) {
            throw new IllegalArgumentException("prices must be zero or more");
        }
    }

    /** Rounded up, so that no call is free that is not. */
    long costMicroUsd(Usage usage) {
        long fresh = usage.inputTokens() - usage.cachedInputTokens();
        return (long)
                Math.ceil(fresh * input + usage.cachedInputTokens() * cachedInput + usage.outputTokens() * output);
    }
}
