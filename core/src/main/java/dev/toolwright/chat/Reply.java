package dev.toolwright.chat;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.tool.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says: text, calls, both or neither.
 *
 * @param text null if there is none, which is not the same as an empty text
 * @param calls in the order the model wrote them
 * @param usage what this reply cost, one model call
 */
public record Reply(@Nullable String text, List<ToolCall> calls, Usage usage) {

    public Reply {
        calls = List.copyOf(calls);
    }

    public static Reply text(String text, Usage usage) {
        return new Reply(text, List.of(), usage);
    }

    /** The message by which this reply becomes part of the conversation. */
    public AssistantMessage toMessage() {
        return new AssistantMessage(text, calls);
    }
}
