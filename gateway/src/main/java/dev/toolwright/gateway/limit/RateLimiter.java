package dev.toolwright.gateway.limit;

import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each host be called no more often than its limit (generic cell rate algorithm). Thread-safe. */
public final class RateLimiter {

    /** So many hosts are remembered without looking for those that need not be. */
    private static final int MANY = 1000;

    private final RateLimit limit;
    private final Clock clock;
    private final Sleeper sleeper;

    /** When each host will have used up what it was granted. */
    private final Map<String, Instant> granted = new ConcurrentHashMap<>();

    public RateLimiter(RateLimit limit, Clock clock, Sleeper sleeper) {
        this.limit = limit;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Hosts that are remembered. */
    int hosts() {
        return granted.size();
    }

    /** Waits for the host's turn; false, without waiting, if it does not come before the deadline. */
    public boolean await(String host, Instant deadline) throws InterruptedException {
        Instant now = clock.instant();
        if (granted.size() > MANY) {
            granted.values().removeIf(used -> used.isBefore(now)); // such a host stands where a new one does
        }
        Instant[] turn = {now};
        granted.compute(host, (_, known) -> {
            Instant from = known == null || known.isBefore(now) ? now : known;
            Instant next = from.plus(limit.interval());
            Instant start = next.minus(limit.per());
            turn[0] = start;
            return start.isBefore(deadline) ? next : from;
        });
        if (!turn[0].isBefore(deadline)) {
            return false;
        }
        if (turn[0].isAfter(now)) {
            sleeper.sleep(Duration.between(now, turn[0]));
        }
        return true;
    }
}
