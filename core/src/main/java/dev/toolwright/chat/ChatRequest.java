package dev.toolwright.chat;

import dev.toolwright.tool.Tool;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param conversation what was said so far; its hidden messages are not sent
 * @param tools what the model may call, with distinct names; may be empty
 * @param options how it is to answer
 */
public record ChatRequest(Conversation conversation, List<Tool> tools, ChatOptions options) {

    public ChatRequest {
        tools = List.copyOf(tools);
    }

    public static ChatRequest of(Conversation conversation, List<Tool> tools) {
        return new ChatRequest(conversation, tools, ChatOptions.defaults());
    }
}
