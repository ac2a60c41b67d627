package dev.toolwright.benchmarks.workbench;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;

/** Stands where a model would be asked that is not to be asked. */
public final class SilentChatModel implements ChatModel {

    @Override
    public String id() {
        return "silent";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        throw new ChatModelException(Kind.NOT_RECORDED, "no model is asked here");
    }
}
