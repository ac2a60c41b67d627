package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * ToolBench's {@code train_messages}: for each reply on the way to a node, the conversation up to and including it. Of hidden
 * messages, each list keeps the last one only.
 */
final class TrainMessages {

    /** What an assistant's message without text has for {@code content}: the reference's two searches differ there. */
    enum Silence {
        LEFT_OUT,
        NULL
    }

    private TrainMessages() {}

    static void write(JsonGenerator out, SolutionNode chosen, Silence silence) throws IOException {
        out.writeArrayFieldStart("train_messages");
        for (List<Message> conversation : of(chosen)) {
            out.writeStartArray();
            for (Message message : conversation) {
                write(out, message, silence);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    /** From the root's side to the node's; a reply of several calls repeats its list. */
    static List<List<Message>> of(SolutionNode chosen) {
        Deque<List<Message>> lists = new ArrayDeque<>();
        SolutionNode node = chosen;
        for (Optional<SolutionNode> parent = node.parent(); parent.isPresent(); parent = node.parent()) {
            List<Message> list = upToReply(node);
            if (!list.isEmpty()) {
                lists.push(withLastHidden(list));
            }
            node = parent.get();
        }
        return List.copyOf(lists);
    }

    /** Empty if the node is no reply's last one: an action, or a thought with calls. */
    private static List<Message> upToReply(SolutionNode node) {
        List<Message> messages = node.conversation().messages();
        int end = messages.size();
        if (node.kind() == NodeKind.ACTION) {
            return List.of();
        }
        if (node.kind() == NodeKind.ACTION_INPUT) {
            while (end > 0 && !(messages.get(end - 1) instanceof AssistantMessage)) {
                end--;
            }
        } else {
            while (end > 0 && messages.get(end - 1) instanceof UserMessage) {
                end--;
            }
        }
        return end > 0 && messages.get(end - 1) instanceof AssistantMessage ? messages.subList(0, end) : List.of();
    }

    private static List<Message> withLastHidden(List<Message> messages) {
        List<Message> kept = new ArrayList<>(messages.size());
        boolean found = false;
        for (Message message : messages.reversed()) {
            boolean hidden = message instanceof UserMessage user && user.hidden();
            if (!hidden || !found) {
                kept.add(message);
            }
            found |= hidden;
        }
        return kept.reversed();
    }

    private static void write(JsonGenerator out, Message message, Silence silence) throws IOException {
        out.writeStartObject();
        switch (message) {
            case SystemMessage(var text) -> writeText(out, "system", text);
            case UserMessage(var text, var hidden) -> {
                writeText(out, "user", text);
                if (hidden) {
                    out.writeBooleanField("valid", false);
                }
            }
            case AssistantMessage said -> writeSaid(out, said, silence);
            case ToolMessage(var callId, var tool, var text) -> {
                out.writeStringField("role", "tool");
                out.writeStringField("name", tool);
                out.writeStringField("content", text);
                out.writeStringField("tool_call_id", callId);
            }
        }
        out.writeEndObject();
    }

    private static void writeText(JsonGenerator out, String role, String text) throws IOException {
        out.writeStringField("role", role);
        out.writeStringField("content", text);
    }

    private static void writeSaid(JsonGenerator out, AssistantMessage said, Silence silence) throws IOException {
        out.writeStringField("role", "assistant");
        if (said.text() != null) {
            out.writeStringField("content", said.text());
        } else if (silence == Silence.NULL) {
            out.writeNullField("content");
        }
        if (said.calls().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("tool_calls");
        for (ToolCall call : said.calls()) {
            out.writeStartObject();
            out.writeStringField("id", call.callId());
            out.writeStringField("type", "function");
            out.writeObjectFieldStart("function");
            out.writeStringField("name", call.tool());
            out.writeStringField("arguments", call.arguments());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
