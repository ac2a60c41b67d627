package dev.toolwright.models.resilience;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Clock;
import java.time.Instant;

/**
 * Waits for a model that was there and is gone, and asks again when it is back: thousands of instructions need not fail
 * because a server is started anew. An ask that fails while the model answers others fails as it would without.
 * Thread-safe.
 */
public final class PatientChatModel implements ChatModel {

    private final ChatModel model;
    private final Outage outage;
    private final Clock clock;

    /**
     * @param model with its retries: what it does not overcome may be an outage
     * @param outage of this model
     */
    public PatientChatModel(ChatModel model, Outage outage, Clock clock) {
        this.model = model;
        this.outage = outage;
        this.clock = clock;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        while (true) {
            Instant asked = clock.instant();
            try {
                Reply reply = model.ask(request, deadline);
                outage.answered();
                return reply;
            } catch (ChatModelException failure) {
                if (!isNoAnswer(failure.kind())) {
                    outage.answered();
                    throw failure;
                }
                if (!outage.isOver(failure, asked, deadline)) {
                    throw failure;
                }
            }
        }
    }

    /** Whether such a failure may mean that there is nobody. */
    static boolean isNoAnswer(Kind kind) {
        return switch (kind) {
            case UNAVAILABLE, UNREACHABLE, TIMED_OUT -> true;
            case UNAUTHORIZED, UNKNOWN_MODEL, REFUSED, RATE_LIMITED, QUOTA_EXHAUSTED, MALFORMED, CIRCUIT_OPEN,
                    NOT_RECORDED ->
                false;
        };
    }
}
