package dev.toolwright.models;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives prepared replies or failures, one after another. */
public final class StubModel implements ChatModel {

    private final Deque<Object> outcomes = new ArrayDeque<>();
    private final List<ChatRequest> asked = new ArrayList<>();

    public StubModel then(Object... replyOrFailure) {
        outcomes.addAll(List.of(replyOrFailure));
        return this;
    }

    public List<ChatRequest> asked() {
        return asked;
    }

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public synchronized Reply ask(ChatRequest request, Instant deadline) {
        asked.add(request);
        return switch (outcomes.pop()) {
            case Reply reply -> reply;
            case ChatModelException failure -> throw failure;
            case Object other -> throw new IllegalArgumentException(other.toString());
        };
    }
}
