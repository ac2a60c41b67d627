package dev.toolwright.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private Pace pace;

    @BeforeEach
    void begin() {
        pace = new Pace(clock);
    }

    @Test
    void of_nothingDone_saysNoRate() {
        now = now.plusSeconds(3);
        assertThat(pace.of(0, 54_000, "tool")).isEqualTo("0 of 54,000 tools");
    }

    @Test
    void of_noTimePassed_saysNoRate() {
        assertThat(pace.of(10, 54_000, "tool")).isEqualTo("10 of 54,000 tools");
    }

    @Test
    void of_underWay_saysRateAndRest() {
        now = now.plusSeconds(10);
        assertThat(pace.of(2_000, 54_000, "tool")).isEqualTo("2,000 of 54,000 tools, 200 a second, 4 min left");
        assertThat(pace.of(100, 54_000, "tool")).isEqualTo("100 of 54,000 tools, 10 a second, 1 h 29 min left");
        assertThat(pace.of(53_000, 54_000, "tool")).isEqualTo("53,000 of 54,000 tools, 5,300 a second, 0 s left");
    }
}
