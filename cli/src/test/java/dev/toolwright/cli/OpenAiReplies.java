package dev.toolwright.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replies of an OpenAI-compatible vendor, as they come over the wire. */
final class OpenAiReplies {

    private OpenAiReplies() {}

    static String call(String tool, String arguments) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("role", "assistant").putNull("content");
        message.putArray("tool_calls")
                .addObject()
                .put("id", "call_1")
                .put("type", "function")
                .putObject("function")
                .put("name", tool)
                .put("arguments", arguments);
        return reply(message, "tool_calls");
    }

    static String text(String text) {
        return reply(JsonNodeFactory.instance.objectNode().put("role", "assistant").put("content", text), "stop");
    }

    static String answer(String text) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode()
                .put("return_type", "give_answer")
                .put("final_answer", text);
        return call("Finish", arguments.toString());
    }

    private static String reply(ObjectNode message, String reason) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode().put("id", "r").put("object", "chat.completion");
        reply.putArray("choices").addObject().put("index", 0).put("finish_reason", reason).set("message", message);
        reply.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20).put("total_tokens", 120);
        return reply.toString();
    }
}
