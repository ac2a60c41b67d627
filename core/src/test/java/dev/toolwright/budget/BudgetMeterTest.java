package dev.toolwright.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetMeterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    static Stream<Arguments> limits() {
        Budget budget = Budget.defaults();
        return Stream.of(
                Arguments.of(budget.withModelCalls(1), Usage.FREE_MODEL_CALL, BudgetLimit.MODEL_CALLS),
                Arguments.of(budget.withToolCalls(1), Usage.TOOL_CALL, BudgetLimit.TOOL_CALLS),
                Arguments.of(budget.withTokens(10), Usage.modelCall(7, 2, 3, 0), BudgetLimit.TOKENS),
                Arguments.of(budget.withCostMicroUsd(50), Usage.modelCall(1, 0, 1, 50), BudgetLimit.COST));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void reached_onceTheLimitIsSpent_namesIt(Budget budget, Usage spent, BudgetLimit limit) {
        BudgetMeter meter = BudgetMeter.start(budget, NOON);
        assertThat(meter.reached()).isEmpty();
        meter.spend(spent);
        assertThat(meter.reached()).contains(limit);
    }

    @Test
    void reached_afterTheLastStep_namesSteps() {
        BudgetMeter meter = BudgetMeter.start(Budget.defaults().withSteps(2), NOON);
        meter.step();
        assertThat(meter.reached()).isEmpty();
        meter.step();
        assertThat(meter.reached()).contains(BudgetLimit.STEPS);
    }

    @Test
    void reached_whenTimeIsUp_namesWallTime() {
        Instant[] now = {NOON.instant()};
        BudgetMeter meter = BudgetMeter.start(
                Budget.defaults().withWallTime(Duration.ofSeconds(5)), Clock.tick(new MovingClock(now), Duration.ofNanos(1)));
        now[0] = now[0].plusSeconds(4);
        assertThat(meter.reached()).isEmpty();
        now[0] = now[0].plusSeconds(1);
        assertThat(meter.reached()).contains(BudgetLimit.WALL_TIME);
        assertThat(meter.elapsed()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void usage_withOneUnpricedCall_isNotPriced() {
        Usage sum = Usage.modelCall(10, 0, 5, 100).plus(Usage.unpricedModelCall(1, 0, 1));
        assertThat(sum.priced()).isFalse();
        assertThat(sum.costMicroUsd()).isEqualTo(100);
        assertThat(sum.totalTokens()).isEqualTo(17);
    }

    @Test
    void budget_ofNothing_isRefusedWithItsName() {
        assertThatThrownBy(() -> Budget.defaults().withToolCalls(0)).hasMessageContaining("tool calls");
        assertThatThrownBy(() -> Budget.defaults().withWallTime(Duration.ZERO)).hasMessageContaining("wall time");
    }

    private static final class MovingClock extends Clock {
        private final Instant[] now;

        MovingClock(Instant[] now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now[0];
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
