package dev.toolwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.TestClock;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpHead;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GatesTest {

    private final TestClock clock = new TestClock();

    private Gates gates(OptionalInt overall, Map<String, Limits> limits, Breaker breaker) {
        return new Gates(
                new Gates.Settings(overall, Optional.empty(), limits, breaker, Duration.ofSeconds(10)), clock, clock);
    }

    private Gates gates(Limits shop) {
        return gates(OptionalInt.empty(), Map.of("shop", shop), Breaker.defaults());
    }

    private Instant soon() {
        return clock.instant().plusSeconds(20);
    }

    private HttpReply reply(int status, HttpHeader... headers) {
        return new HttpReply(new HttpHead(status, List.of(headers), clock.instant()), Content.EMPTY);
    }

    @Test
    void enter_asManyAsMayBeUnderWay_oneMoreIsRefusedAtItsDeadline() throws Exception {
        Gate gate = gates(Limits.NONE.withConcurrency(2)).of("shop");
        try (Gate.Passage _ = gate.enter("host", soon());
                Gate.Passage _ = gate.enter("host", soon())) {
            assertThatThrownBy(() -> gate.enter("host", clock.instant()))
                    .isInstanceOf(ClosedGateException.class)
                    .hasMessageContaining("too many calls");
        }
        gate.enter("host", soon()).close();
        gate.enter("host", soon()).close();
    }

    @Test
    void enter_overallLimit_countsAllProvidersAndLeavesNoPlaceTaken() throws Exception {
        Gates gates = gates(OptionalInt.of(1), Map.of("shop", Limits.NONE.withConcurrency(1)), Breaker.defaults());
        try (Gate.Passage _ = gates.of("other").enter("host", soon())) {
            assertThatThrownBy(() -> gates.of("shop").enter("host", clock.instant()))
                    .isInstanceOf(ClosedGateException.class);
        }
        gates.of("shop").enter("host", soon()).close();
        gates.of("other").enter("host", soon()).close();
    }

    @Test
    void enter_interruptedWhileItWaits_givesItsPlacesBack() throws Exception {
        Gates gates = gates(OptionalInt.of(2), Map.of("shop", Limits.NONE.withConcurrency(1)), Breaker.defaults());
        try (Gate.Passage _ = gates.of("shop").enter("host", soon())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> gates.of("shop").enter("host", soon())).isInstanceOf(InterruptedException.class);
            gates.of("other").enter("host", clock.instant()).close();
        }
    }

    @Test
    void enter_afterAPauseThatTheApiAskedFor_waitsOrRefuses() throws Exception {
        Gate gate = gates(Limits.NONE).of("shop");
        try (Gate.Passage passage = gate.enter("host", soon())) {
            passage.replied(reply(200, HttpHeader.of("RateLimit-Remaining", "0"), HttpHeader.of("RateLimit-Reset", "7")), true);
        }
        gate.enter("host", soon()).close();
        assertThat(clock.waits).containsExactly(Duration.ofSeconds(7));

        try (Gate.Passage passage = gate.enter("host", soon())) {
            passage.replied(reply(429, HttpHeader.of("Retry-After", "60")), true);
        }
        assertThatThrownBy(() -> gate.enter("host", clock.instant().plusSeconds(300)))
                .isInstanceOf(ClosedGateException.class)
                .hasMessage("this API asked not to be called for 61 s");
        assertThat(clock.waits).hasSize(1);
    }

    @Test
    void enter_pauseOfOneCredentialAmongSeveral_holdsNobodyUp() throws Exception {
        Gate gate = gates(Limits.NONE).of("shop");
        try (Gate.Passage passage = gate.enter("host", soon())) {
            passage.replied(reply(429, HttpHeader.of("Retry-After", "60")), false);
        }
        gate.enter("host", soon()).close();
        assertThat(clock.waits).isEmpty();
    }

    @Test
    void enter_providerThatIsDown_isLeftAloneAndThenTriedAgain() throws Exception {
        Gates gates = gates(OptionalInt.of(1), Map.of(), new Breaker(2, Duration.ofHours(1)));
        Gate gate = gates.of("shop");
        for (int i = 0; i < 2; i++) {
            try (Gate.Passage passage = gate.enter("host", soon())) {
                passage.replied(reply(503), true);
            }
        }
        assertThatThrownBy(() -> gate.enter("host", soon()))
                .isInstanceOf(ClosedGateException.class)
                .hasMessageContaining("did not answer 2 times in a row");
        gates.of("other").enter("host", soon()).close();

        Gate brief = gates(OptionalInt.empty(), Map.of(), new Breaker(1, Duration.ofNanos(1))).of("shop");
        try (Gate.Passage passage = brief.enter("host", soon())) {
            passage.failed();
        }
        try (Gate.Passage passage = brief.enter("host", soon())) {
            passage.replied(reply(200), true);
        }
        brief.enter("host", soon()).close();
    }

    @Test
    void enter_failuresWithSuccessesBetween_goOn() throws Exception {
        Gate gate = gates(OptionalInt.empty(), Map.of(), new Breaker(2, Duration.ofHours(1))).of("shop");
        for (int i = 0; i < 10; i++) {
            try (Gate.Passage passage = gate.enter("host", soon())) {
                passage.replied(reply(i % 2 == 0 ? 502 : 404), true);
            }
        }
    }

    @Test
    void enter_ownRate_isTheProvidersAlone() throws Exception {
        Gates gates = gates(Limits.NONE.withRate(new RateLimit(1, Duration.ofSeconds(5))));
        gates.of("shop").enter("host", soon()).close();
        gates.of("other").enter("host", soon()).close();
        assertThat(clock.waits).isEmpty();
        gates.of("shop").enter("host", soon()).close();
        assertThat(clock.waits).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void limits_zero_isRefusedInWords() {
        assertThatThrownBy(() -> Limits.NONE.withConcurrency(0)).hasMessageContaining("must be above 0");
        assertThatThrownBy(() -> new Breaker(0, Duration.ofSeconds(1))).hasMessageContaining("above zero");
    }
}
