package dev.toolwright.toolmaker;

import dev.toolwright.budget.Budget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a tool is made.
 *
 * @param attempts replies of the maker for each stage, default 3 each as in the paper
 * @param budget of the whole making, default 200 model calls; replies taken from a journal count as when they were paid for
 * @param temperature of the maker, default 0.3 as in the paper
 * @param maxOutputTokens of one reply, default 4096
 * @param replyTimeout for one reply, default 5 minutes
 * @param prompts a folder with templates that replace ours of the same file name; absent by default
 */
public record MakeSettings(
        Attempts attempts,
        Budget budget,
        double temperature,
        int maxOutputTokens,
        Duration replyTimeout,
        Optional<Path> prompts) {

    private static final MakeSettings DEFAULTS = new MakeSettings(
            Attempts.defaults(), Budget.defaults(), 0.3, 4096, Duration.ofMinutes(5), Optional.empty());

    public static MakeSettings defaults() {
        return DEFAULTS;
    }

    public MakeSettings withAttempts(Attempts most) {
        return new MakeSettings(most, budget, temperature, maxOutputTokens, replyTimeout, prompts);
    }

    public MakeSettings withBudget(Budget limit) {
        return new MakeSettings(attempts, limit, temperature, maxOutputTokens, replyTimeout, prompts);
    }

    public MakeSettings withTemperature(double value) {
        return new MakeSettings(attempts, budget, value, maxOutputTokens, replyTimeout, prompts);
    }

    public MakeSettings withMaxOutputTokens(int tokens) {
        return new MakeSettings(attempts, budget, temperature, tokens, replyTimeout, prompts);
    }

    public MakeSettings withReplyTimeout(Duration timeout) {
        return new MakeSettings(attempts, budget, temperature, maxOutputTokens, timeout, prompts);
    }

    public MakeSettings withPrompts(Path folder) {
        return new MakeSettings(attempts, budget, temperature, maxOutputTokens, replyTimeout, Optional.of(folder));
    }
}
