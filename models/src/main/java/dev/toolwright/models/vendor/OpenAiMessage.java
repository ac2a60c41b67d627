package dev.toolwright.models.vendor;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.http.Content;
import dev.toolwright.tool.ToolCall;

/** One message as OpenAI's chat completions have it. */
final class OpenAiMessage {

    static final Conversation.Form<Content> FORM = message -> Content.utf8(json(message));

    private OpenAiMessage() {}

    private static String json(Message message) {
        return switch (message) {
            case SystemMessage(String text) -> "{\"role\":\"system\",\"content\":" + Json.quoted(text) + "}";
            case UserMessage user -> "{\"role\":\"user\",\"content\":" + Json.quoted(user.text()) + "}";
            case AssistantMessage assistant -> json(assistant);
            case ToolMessage(String callId, String _, String text) ->
                "{\"role\":\"tool\",\"tool_call_id\":" + Json.quoted(callId) + ",\"content\":" + Json.quoted(text) + "}";
        };
    }

    /** A text may be null only beside calls. */
    private static String json(AssistantMessage assistant) {
        String nothing = assistant.calls().isEmpty() ? "\"\"" : "null";
        StringBuilder json = new StringBuilder("{\"role\":\"assistant\",\"content\":")
                .append(assistant.text() == null ? nothing : Json.quoted(assistant.text()));
        char before = '[';
        for (ToolCall call : assistant.calls()) {
            json.append(before == '[' ? ",\"tool_calls\":[" : ",").append(json(call));
            before = ',';
        }
        return json.append(before == '[' ? "}" : "]}").toString();
    }

    /** Arguments are text by the protocol, so that broken ones can be shown to the model as it wrote them. */
    private static String json(ToolCall call) {
        return "{\"id\":" + Json.quoted(call.callId()) + ",\"type\":\"function\",\"function\":{\"name\":"
                + Json.quoted(call.tool()) + ",\"arguments\":" + Json.quoted(call.arguments()) + "}}";
    }
}
