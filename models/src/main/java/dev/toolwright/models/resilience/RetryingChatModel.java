package dev.toolwright.models.resilience;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Asks again where that may help ({@link ChatModelException.Kind#retryable}), until attempts or time are used up. Waits at
 * least as long as the vendor asks for ({@code Retry-After}); if that is past the deadline, it fails at once. Thread-safe if
 * the random generator is.
 */
public final class RetryingChatModel implements ChatModel {

    private final ChatModel model;
    private final RetryPolicy policy;
    private final Clock clock;
    private final Sleeper sleeper;
    private final RandomGenerator random;
    private volatile boolean met;

    /** @param random of the jitter; used by many threads at once */
    public RetryingChatModel(
            ChatModel model, RetryPolicy policy, Clock clock, Sleeper sleeper, RandomGenerator random) {
        this.model = model;
        this.policy = policy;
        this.clock = clock;
        this.sleeper = sleeper;
        this.random = random;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                Reply reply = model.ask(request, deadline);
                met = true;
                return reply;
            } catch (ChatModelException failure) {
                if (failure.kind() != ChatModelException.Kind.UNREACHABLE) {
                    met = true;
                }
                if (!failure.kind().retryable() || attempt >= attempts()) {
                    throw after(attempt, failure);
                }
                Duration wait = wait(attempt, failure);
                if (!clock.instant().plus(wait).isBefore(deadline)) {
                    throw after(attempt, failure);
                }
                sleeper.sleep(wait);
            }
        }
    }

    private int attempts() {
        return met ? policy.attempts() : policy.attemptsUnmet();
    }

    private Duration wait(int attempt, ChatModelException failure) {
        Duration drawn = policy.wait(attempt, random);
        return failure.retryAfter().map(asked -> asked.plus(drawn)).orElse(drawn);
    }

    private static ChatModelException after(int attempts, ChatModelException last) {
        return attempts == 1
                ? last
                : new ChatModelException(
                        last.kind(),
                        last.getMessage() + " (after " + attempts + " attempts)",
                        last,
                        last.retryAfter().orElse(null));
    }
}
