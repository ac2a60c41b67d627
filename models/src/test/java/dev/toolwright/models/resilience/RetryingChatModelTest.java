package dev.toolwright.models.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import dev.toolwright.models.StubModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryingChatModelTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DEADLINE = NOW.plusSeconds(60);
    private static final ChatRequest REQUEST = ChatRequest.of(Conversation.empty(), List.of());
    private static final Reply REPLY = Reply.text("ok", Usage.NONE);

    private final StubModel stub = new StubModel();
    private final List<Duration> waits = new ArrayList<>();

    private RetryingChatModel retrying(RetryPolicy policy) {
        return new RetryingChatModel(stub, policy, Clock.fixed(NOW, ZoneOffset.UTC), waits::add, new Random(1));
    }

    private static ChatModelException failure(Kind kind) {
        return new ChatModelException(kind, "no");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ask_oneFailure_isAskedAgainIfThatMayHelp(Kind kind) throws Exception {
        stub.then(failure(kind), REPLY);
        RetryingChatModel model = retrying(RetryPolicy.defaults());

        if (kind.retryable()) {
            assertThat(model.ask(REQUEST, DEADLINE)).isEqualTo(REPLY);
            assertThat(waits).hasSize(1);
        } else {
            assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no");
            assertThat(waits).isEmpty();
        }
    }

    @Test
    void ask_failsAlways_givesUpAfterAllAttempts() {
        IntStream.range(0, 10).forEach(i -> stub.then(failure(Kind.UNAVAILABLE)));

        assertThatThrownBy(() -> retrying(RetryPolicy.defaults()).ask(REQUEST, DEADLINE))
                .hasMessage("no (after 6 attempts)")
                .extracting(e -> ((ChatModelException) e).kind())
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(stub.asked()).hasSize(6);
        assertThat(waits).hasSize(5);
    }

    @Test
    void ask_neverReached_givesUpSooner_thanOnceItHasAnswered() throws Exception {
        RetryingChatModel model = retrying(RetryPolicy.defaults());
        IntStream.range(0, 3).forEach(i -> stub.then(failure(Kind.UNREACHABLE)));
        assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no (after 3 attempts)");

        stub.then(REPLY);
        model.ask(REQUEST, DEADLINE);
        IntStream.range(0, 6).forEach(i -> stub.then(failure(Kind.UNREACHABLE)));
        assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no (after 6 attempts)");
    }

    @Test
    void ask_retryAfter_waitsAtLeastThatLong() throws Exception {
        stub.then(new ChatModelException(Kind.RATE_LIMITED, "no", null, Duration.ofSeconds(30)), REPLY);

        retrying(RetryPolicy.defaults()).ask(REQUEST, DEADLINE);

        assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(30), Duration.ofMillis(30_500));
    }

    @Test
    void ask_waitEndsPastTheDeadline_failsAtOnce() {
        stub.then(new ChatModelException(Kind.RATE_LIMITED, "no", null, Duration.ofSeconds(61)), REPLY);

        assertThatThrownBy(() -> retrying(RetryPolicy.defaults()).ask(REQUEST, DEADLINE))
                .hasMessage("no");
        assertThat(waits).isEmpty();
    }

    @Test
    void wait_anySeed_isBelowACeilingThatDoublesUpToTheLongest() {
        RetryPolicy policy = RetryPolicy.defaults().withWaits(Duration.ofSeconds(1), Duration.ofSeconds(5));
        List<Long> ceilings = List.of(1000L, 2000L, 4000L, 5000L, 5000L);

        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            for (int failed = 1; failed <= ceilings.size(); failed++) {
                assertThat(policy.wait(failed, random).toMillis())
                        .as("seed %d", seed)
                        .isBetween(0L, ceilings.get(failed - 1));
            }
        }
    }

    @Test
    void breaker_fiveLostAsks_failsAtOnceUntilItMayTryAgain() {
        IntStream.range(0, 6).forEach(i -> stub.then(failure(Kind.UNREACHABLE)));
        CircuitBreakingChatModel model = new CircuitBreakingChatModel(stub, Clock.fixed(NOW, ZoneOffset.UTC));

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no");
        }
        assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE))
                .hasMessageStartingWith("stub failed 5 times in a row and is left alone for")
                .extracting(e -> ((ChatModelException) e).kind())
                .isEqualTo(Kind.CIRCUIT_OPEN);
        assertThat(stub.asked()).hasSize(5);
    }

    @Test
    void breaker_refusalsAndRateLimits_neverOpenIt() {
        CircuitBreakingChatModel model = new CircuitBreakingChatModel(stub, Clock.fixed(NOW, ZoneOffset.UTC));

        for (int i = 0; i < 20; i++) {
            stub.then(failure(i % 2 == 0 ? Kind.REFUSED : Kind.RATE_LIMITED));
            assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no");
        }
    }

    @Test
    void breaker_asksWhoseOwnTimeIsUp_neverOpenIt() {
        CircuitBreakingChatModel model = new CircuitBreakingChatModel(stub, Clock.fixed(DEADLINE, ZoneOffset.UTC));

        for (int i = 0; i < 20; i++) {
            stub.then(failure(Kind.TIMED_OUT));
            assertThatThrownBy(() -> model.ask(REQUEST, DEADLINE)).hasMessage("no");
        }
    }
}
