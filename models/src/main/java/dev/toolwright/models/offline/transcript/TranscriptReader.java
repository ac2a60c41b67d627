package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a conversation back. Pure. */
public final class TranscriptReader {

    private static final String CLOSING = "Begin!";

    private final OutcomeReader outcomes = new OutcomeReader();

    public Transcript read(Conversation conversation) {
        String instruction = "";
        List<TriedCall> tried = List.of();
        List<Step> steps = new ArrayList<>();
        Map<String, ToolCall> open = new HashMap<>();
        int levels = 0;
        for (Message message : conversation.visible()) {
            switch (message) {
                case SystemMessage system -> {}
                case UserMessage user -> {
                    if (instruction.isEmpty()) {
                        instruction = instruction(user.text());
                    }
                    tried = TriedCalls.in(user.text());
                }
                case AssistantMessage assistant -> {
                    assistant.calls().forEach(call -> open.put(call.callId(), call));
                    levels += (assistant.text() == null ? 0 : 1) + 2 * assistant.calls().size();
                    tried = List.of();
                }
                case ToolMessage tool -> steps.add(step(open.get(tool.callId()), tool));
            }
        }
        return new Transcript(instruction, steps, tried, levels);
    }

    private Step step(@Nullable ToolCall call, ToolMessage message) {
        JsonNode arguments = call == null ? MissingNode.getInstance() : arguments(call);
        return new Step(message.tool(), arguments, outcomes.read(message.text()));
    }

    private static JsonNode arguments(ToolCall call) {
        return JsonTexts.parse(call.arguments()).orElse(MissingNode.getInstance());
    }

    private static String instruction(String text) {
        String stripped = text.strip();
        return stripped.endsWith(CLOSING)
                ? stripped.substring(0, stripped.length() - CLOSING.length()).strip()
                : stripped;
    }
}
