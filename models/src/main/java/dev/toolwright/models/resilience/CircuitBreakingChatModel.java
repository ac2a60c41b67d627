package dev.toolwright.models.resilience;

import dev.failsafe.CircuitBreaker;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a model alone that fails again and again: after {@value #FAILURES} asks in a row that got no answer at all, each
 * with all its attempts, asks fail at once for {@value #PAUSE_SECONDS} s; then one is let through to see. Refusals, wrong
 * keys and rate limits are answers. Thread-safe.
 */
public final class CircuitBreakingChatModel implements ChatModel {

    private static final int FAILURES = 5;
    private static final int PAUSE_SECONDS = 15;

    private final ChatModel model;
    private final Clock clock;
    private final CircuitBreaker<Reply> breaker = CircuitBreaker.<Reply>builder()
            .withFailureThreshold(FAILURES)
            .withDelay(Duration.ofSeconds(PAUSE_SECONDS))
            .build();

    /** @param model with its retries, which are to count as one */
    public CircuitBreakingChatModel(ChatModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        if (!breaker.tryAcquirePermit()) {
            throw new ChatModelException(
                    Kind.CIRCUIT_OPEN,
                    id() + " failed " + FAILURES + " times in a row and is left alone for "
                            + (breaker.getRemainingDelay().toSeconds() + 1) + " s more");
        }
        boolean answered = true;
        try {
            return model.ask(request, deadline);
        } catch (ChatModelException failure) {
            boolean cutShort =
                    failure.kind() == Kind.TIMED_OUT && !clock.instant().isBefore(deadline);
            answered = cutShort || isAnswer(failure.kind());
            throw failure;
        } finally {
            record(answered);
        }
    }

    /** An ask that was cancelled, or whose own time was up, says nothing against the model. */
    private void record(boolean answered) {
        if (answered) {
            breaker.recordSuccess();
        } else {
            breaker.recordFailure();
        }
    }

    private static boolean isAnswer(Kind kind) {
        return switch (kind) {
            case UNAVAILABLE, UNREACHABLE, TIMED_OUT, MALFORMED -> false;
            case UNAUTHORIZED, UNKNOWN_MODEL, REFUSED, RATE_LIMITED, QUOTA_EXHAUSTED, CIRCUIT_OPEN, NOT_RECORDED ->
                true;
        };
    }
}
