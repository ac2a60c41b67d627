package dev.toolwright.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void scale_anyGreatest_hasFewRoundTicksThatReachIt() {
        for (long greatest : new long[] {0, 1, 5, 6, 7, 99, 100, 101, 4321, 1_000_001, Long.MAX_VALUE / 100}) {
            Scale scale = Scale.upTo(greatest);
            assertThat(scale.end()).isGreaterThanOrEqualTo(greatest);
            assertThat(scale.ticks().count()).isBetween(2L, 8L);
            assertThat(Long.toString(scale.step())).matches("[125]0*");
        }
    }
}
