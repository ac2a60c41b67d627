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
        StringBuilder json = new StringBuilder();
        switch (message) {
            case SystemMessage(String text) -> Json.quote(text, json.append("{\"role\":\"system\",\"content\":"));
            case UserMessage user -> Json.quote(user.text(), json.append("{\"role\":\"user\",\"content\":"));
            case AssistantMessage assistant -> append(assistant, json);
            case ToolMessage(String callId, String _, String text) -> {
                Json.quote(callId, json.append("{\"role\":\"tool\",\"tool_call_id\":"));
                Json.quote(text, json.append(",\"content\":"));
            }
        }
        return json.append('}').toString();
    }

    /** A text may be null only beside calls. */
    private static void append(AssistantMessage assistant, StringBuilder json) {
        json.append("{\"role\":\"assistant\",\"content\":");
        if (assistant.text() == null) {
            json.append(assistant.calls().isEmpty() ? "\"\"" : "null");
        } else {
            Json.quote(assistant.text(), json);
        }
        char before = '[';
        for (ToolCall call : assistant.calls()) {
            json.append(before == '[' ? ",\"tool_calls\":[" : ",");
            append(call, json);
            before = ',';
        }
        json.append(before == '[' ? "" : "]");
    }

    /** Arguments are text by the protocol, so that broken ones can be shown to the model as it wrote them. */
    private static void append(ToolCall call, StringBuilder json) {
        Json.quote(call.callId(), json.append("{\"id\":"));
        Json.quote(call.tool(), json.append(",\"type\":\"function\",\"function\":{\"name\":"));
        Json.quote(call.arguments(), json.append(",\"arguments\":"));
        json.append("}}");
    }
}
