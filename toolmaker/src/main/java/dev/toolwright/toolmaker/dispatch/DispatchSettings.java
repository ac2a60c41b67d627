package dev.toolwright.toolmaker.dispatch;

import java.time.Duration;

/**
 * How the dispatcher model is asked.
 *
 * @param candidates how many tools it is shown at most, the nearest ones; default 10
 * @param attempts how often it may be asked until it names a tool; default 2, after which the question counts as unknown
 * @param maxOutputTokens of one reply, default 512: a name needs ten, but some models think aloud
 * @param timeout for one question, default 1 minute
 */
public record DispatchSettings(int candidates, int attempts, int maxOutputTokens, Duration timeout) {

    private static final DispatchSettings DEFAULTS = new DispatchSettings(10, 2, 512, Duration.ofMinutes(1));

    public DispatchSettings {
        if (candidates < 1 || attempts < 1 || maxOutputTokens < 1 || !timeout.isPositive()) {
            throw new IllegalArgumentException("the dispatcher's candidates, attempts, tokens and timeout must be above zero");
        }
    }

    public static DispatchSettings defaults() {
        return DEFAULTS;
    }

    public DispatchSettings withCandidates(int most) {
        return new DispatchSettings(most, attempts, maxOutputTokens, timeout);
    }

    public DispatchSettings withAttempts(int most) {
        return new DispatchSettings(candidates, most, maxOutputTokens, timeout);
    }

    public DispatchSettings withMaxOutputTokens(int limit) {
        return new DispatchSettings(candidates, attempts, limit, timeout);
    }

    public DispatchSettings withTimeout(Duration limit) {
        return new DispatchSettings(candidates, attempts, maxOutputTokens, limit);
    }
}
