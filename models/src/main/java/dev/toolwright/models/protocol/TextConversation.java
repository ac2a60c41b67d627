package dev.toolwright.models.protocol;

import static java.util.Objects.requireNonNull;

import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a conversation with calls in words alone: one system message, then user and assistant in turn. */
final class TextConversation {

    private static final String PROMPT = prompt();

    private TextConversation() {}

    static Conversation of(ChatRequest request) {
        List<String> instructions = new ArrayList<>();
        List<Message> turns = new ArrayList<>();
        for (Message message : request.conversation().visible()) {
            switch (message) {
                case SystemMessage(String text) -> instructions.add(text);
                case UserMessage user -> say(turns, user.text());
                case ToolMessage result -> say(turns, "Observation: " + result.text());
                case AssistantMessage assistant -> turns.add(new AssistantMessage(text(assistant), List.of()));
            }
        }
        if (!request.tools().isEmpty()) {
            instructions.add(PROMPT.replace("{tools}", list(request.tools())));
        }
        if (!instructions.isEmpty()) {
            turns.addFirst(new SystemMessage(String.join("\n\n", instructions)));
        }
        return Conversation.of(turns.toArray(Message[]::new));
    }

    /** Models without tool calls often insist on turns, so what the user's side says in a row is said at once. */
    private static void say(List<Message> turns, String text) {
        if (!turns.isEmpty() && turns.getLast() instanceof UserMessage before) {
            turns.set(turns.size() - 1, new UserMessage(before.text() + "\n\n" + text));
        } else {
            turns.add(new UserMessage(text));
        }
    }

    private static String text(AssistantMessage message) {
        List<String> lines = new ArrayList<>();
        @Nullable String thought = message.text();
        if (thought != null && !thought.isEmpty()) {
            lines.add(message.calls().isEmpty() ? thought : "Thought: " + thought);
        }
        for (ToolCall call : message.calls()) {
            lines.add("Action: " + call.tool());
            lines.add("Action Input: " + call.arguments());
        }
        return String.join("\n", lines);
    }

    private static String list(List<Tool> tools) {
        return tools.stream()
                .map(tool -> "- " + tool.name() + ": " + tool.description() + "\n  Input: "
                        + tool.schema().text())
                .collect(Collectors.joining("\n"));
    }

    private static String prompt() {
        try (InputStream file = requireNonNull(TextConversation.class.getResourceAsStream("text-protocol.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
