package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    @Test
    void await_manyHosts_forgetsThoseWhoseTimeHasPassed() throws Exception {
        TestClock clock = new TestClock();
        RateLimiter limiter = new RateLimiter(new RateLimit(1, Duration.ofSeconds(1)), clock, clock);
        for (int host = 0; host < 5000; host++) {
            limiter.await("host" + host, Instant.MAX);
            clock.sleep(Duration.ofMillis(100));
        }
        assertThat(limiter.hosts()).isLessThan(1100);
    }

    @Test
    void await_manyHosts_stillHoldsBackTheBusyOnes() throws Exception {
        TestClock clock = new TestClock();
        RateLimiter limiter = new RateLimiter(new RateLimit(1, Duration.ofHours(1)), clock, clock);
        for (int host = 0; host < 2000; host++) {
            limiter.await("host" + host, Instant.MAX);
        }
        assertThat(limiter.await("host0", clock.instant().plusSeconds(1))).isFalse();
    }
}
