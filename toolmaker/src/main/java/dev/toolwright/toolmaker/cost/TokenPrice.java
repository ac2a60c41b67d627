package dev.toolwright.toolmaker.cost;

import dev.toolwright.budget.Usage;

/**
 * What a model costs, in US dollars for a million tokens, which is millionths of a dollar for one.
 *
 * @param input tokens sent that were not cached
 * @param cachedInput tokens sent that were
 * @param output tokens received
 */
public record TokenPrice(double input, double cachedInput, double output) {

    public TokenPrice {
        if (!(input >= 0 && cachedInput >= 0 && output >= 0)) {
            throw new IllegalArgumentException("prices must be zero or more");
        }
    }

    /** In millionths of a US dollar. */
    double of(Usage usage) {
        long fresh = usage.inputTokens() - usage.cachedInputTokens();
        return fresh * input + usage.cachedInputTokens() * cachedInput + usage.outputTokens() * output;
    }
}
