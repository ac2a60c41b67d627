package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.Tier;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a question is served.
 *
 * @param tiers which may be tried, in the order of {@link Tier}; default all
 * @param attempts how often the cheap model may write the call, each time shown what went wrong before; default 1, as in the
 *     paper
 * @param maxOutputTokens limit of one reply, default 1024
 * @param timeout for one question, all tiers and attempts included; default two minutes
 */
public record ServeSettings(Set<Tier> tiers, int attempts, int maxOutputTokens, Duration timeout) {

    private static final ServeSettings DEFAULTS =
            new ServeSettings(EnumSet.allOf(Tier.class), 1, 1024, Duration.ofMinutes(2));

    public ServeSettings {
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a question needs at least one tier to be served by");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("the cheap model needs at least one attempt, not " + attempts);
        }
        if (maxOutputTokens < 1 || !timeout.isPositive()) {
            throw new IllegalArgumentException("the limits of tokens and time of a question must be above zero");
        }
        tiers = Set.copyOf(tiers);
    }

    public static ServeSettings defaults() {
        return DEFAULTS;
    }

    /** Only this tier is tried. */
    public ServeSettings withOnly(Tier tier) {
        return withTiers(EnumSet.of(tier));
    }

    public ServeSettings withTiers(Set<Tier> allowed) {
        return new ServeSettings(allowed, attempts, maxOutputTokens, timeout);
    }

    public ServeSettings withAttempts(int most) {
        return new ServeSettings(tiers, most, maxOutputTokens, timeout);
    }

    public ServeSettings withMaxOutputTokens(int limit) {
        return new ServeSettings(tiers, attempts, limit, timeout);
    }

    public ServeSettings withTimeout(Duration limit) {
        return new ServeSettings(tiers, attempts, maxOutputTokens, limit);
    }
}
