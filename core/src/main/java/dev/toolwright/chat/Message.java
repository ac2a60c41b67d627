package dev.toolwright.chat;

import dev.toolwright.tool.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message of a conversation. */
public sealed interface Message {

    /** Instructions that stand before everything else. */
    record SystemMessage(String text) implements Message {}

    /**
     * What the user, or the program in the user's place, says.
     *
     * @param hidden kept for the record, but no longer sent to a model
     */
    record UserMessage(String text, boolean hidden) implements Message {

        public UserMessage(String text) {
            this(text, false);
        }

        public UserMessage hide() {
            return new UserMessage(text, true);
        }
    }

    /**
     * What the model said.
     *
     * @param text null if it said nothing, which is not the same as an empty text
     * @param calls the calls it asked for, each answered by a {@link ToolMessage} later
     */
    record AssistantMessage(@Nullable String text, List<ToolCall> calls) implements Message {

        public AssistantMessage {
            calls = List.copyOf(calls);
        }
    }

    /**
     * What came back from a call.
     *
     * @param callId the call's id
     * @param tool the name that was called
     * @param text the observation
     */
    record ToolMessage(String callId, String tool, String text) implements Message {}
}
