package dev.toolwright.models.recording;

import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;

/**
 * By what a recorded reply is found again: a hash each of what was said, what was offered and how it was to be answered. Not
 * the model's name, so that a recording can stand in for any model; not the ids of calls, which vendors draw at random.
 */
record RequestKey(String conversation, String tools, String options) {

    static RequestKey of(ChatRequest request) {
        return new RequestKey(conversation(request), tools(request), options(request.options()));
    }

    /** The key that all requests share which differ in their options only. */
    RequestKey withoutOptions() {
        return new RequestKey(conversation, tools, "");
    }

    private static String conversation(ChatRequest request) {
        Digest digest = new Digest();
        for (Message message : request.conversation().visible()) {
            switch (message) {
                case SystemMessage(String text) -> digest.add("system").add(text);
                case UserMessage user -> digest.add("user").add(user.text());
                case ToolMessage result -> digest.add("tool").add(result.tool()).add(result.text());
                case AssistantMessage assistant -> {
                    digest.add("assistant")
                            .add(assistant.text())
                            .add(assistant.calls().size());
                    for (ToolCall call : assistant.calls()) {
                        digest.add(call.tool()).add(call.arguments());
                    }
                }
            }
        }
        return digest.hex();
    }

    private static String tools(ChatRequest request) {
        Digest digest = new Digest();
        for (Tool tool : request.tools()) {
            digest.add(tool.name()).add(tool.description()).add(tool.schema().text());
        }
        return digest.hex();
    }

    private static String options(ChatOptions options) {
        return new Digest()
                .add(options.maxOutputTokens())
                .add(options.temperature().toString())
                .add(options.seed().toString())
                .add(options.replySchema().toString())
                .hex();
    }
}
