package dev.toolwright.models.vendor;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.ToolCall;

/** Says what we say in LangChain4j's words; tools, seed and reply schema are the {@link Wire}'s matter. */
final class LangChainMessages {

    private LangChainMessages() {}

    static dev.langchain4j.model.chat.request.ChatRequest of(ChatRequest request, Wire wire) {
        var builder = dev.langchain4j.model.chat.request.ChatRequest.builder()
                .messages(request.conversation().visible().stream()
                        .map(message -> of(message, wire))
                        .toList())
                .maxOutputTokens(request.options().maxOutputTokens());
        request.options().temperature().ifPresent(builder::temperature);
        return builder.build();
    }

    private static ChatMessage of(Message message, Wire wire) {
        return switch (message) {
            case SystemMessage(String text) -> dev.langchain4j.data.message.SystemMessage.from(text);
            case UserMessage user -> dev.langchain4j.data.message.UserMessage.from(user.text());
            case AssistantMessage assistant ->
                AiMessage.builder()
                        .text(assistant.text())
                        .toolExecutionRequests(assistant.calls().stream()
                                .map(call -> of(call, wire))
                                .toList())
                        .build();
            case ToolMessage(String callId, String tool, String text) ->
                ToolExecutionResultMessage.from(callId, tool, text);
        };
    }

    private static ToolExecutionRequest of(ToolCall call, Wire wire) {
        return ToolExecutionRequest.builder()
                .id(call.callId())
                .name(call.tool())
                .arguments(wire.sendable(call.arguments()))
                .build();
    }
}
