package dev.toolwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.TestClock;
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

    @Test
    void await_oneHost_spacesCallsOut() throws Exception {
        TestClock clock = new TestClock();
        Instant deadline = clock.instant().plusSeconds(25);
        RateLimiter limiter = new RateLimiter(new RateLimit(2, Duration.ofSeconds(10)), clock, clock);
        for (int i = 0; i < 6; i++) {
            assertThat(limiter.await("a", deadline)).isTrue();
        }
        assertThat(clock.waits).hasSize(4).allMatch(wait -> wait.equals(Duration.ofSeconds(5)));
        assertThat(limiter.await("b", deadline)).isTrue();
        assertThat(limiter.await("a", clock.instant().plusSeconds(5))).isFalse();
        assertThat(clock.waits).hasSize(4);
    }
}
