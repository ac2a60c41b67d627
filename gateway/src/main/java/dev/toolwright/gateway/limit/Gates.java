package dev.toolwright.gateway.limit;

import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A gate for each provider, made when it is first called. Thread-safe. */
public final class Gates {

    private final Settings settings;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Optional<Semaphore> overall;
    private final Optional<RateLimiter> rate;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /**
     * @param concurrency of all providers together; empty: any number
     * @param rate of calls to one host, where a provider has none of its own
     * @param byProvider by the provider's id
     * @param breaker each provider has one of its own
     * @param maxWait the longest that is waited because a provider asks for it
     */
    public record Settings(
            OptionalInt concurrency, Optional<RateLimit> rate, Map<String, Limits> byProvider, Breaker breaker, Duration maxWait) {

        public Settings {
            byProvider = Map.copyOf(byProvider);
            if (concurrency.orElse(1) < 1) {
                throw new IllegalArgumentException("the calls under way at once must be above 0");
            }
        }
    }

    public Gates(Settings settings, Clock clock, Sleeper sleeper) {
        this.settings = settings;
        this.clock = clock;
        this.sleeper = sleeper;
        this.overall = settings.concurrency().isPresent()
                ? Optional.of(new Semaphore(settings.concurrency().getAsInt(), true))
                : Optional.empty();
        this.rate = settings.rate().map(limit -> new RateLimiter(limit, clock, sleeper));
    }

    public Gate of(String provider) {
        return gates.computeIfAbsent(provider, this::open);
    }

    private Gate open(String provider) {
        Limits limits = settings.byProvider().getOrDefault(provider, Limits.NONE);
        Optional<RateLimiter> own = limits.rate().map(limit -> new RateLimiter(limit, clock, sleeper));
        return new Gate(limits, overall, own.or(() -> rate), settings.breaker(), clock, sleeper, settings.maxWait());
    }
}
