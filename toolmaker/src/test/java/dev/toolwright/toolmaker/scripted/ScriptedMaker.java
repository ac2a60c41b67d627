package dev.toolwright.toolmaker.scripted;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A model that says what it was told to say, in order, and keeps what it was asked. */
public final class ScriptedMaker implements ChatModel {

    /** What every reply costs. */
    public static final Usage PRICE = Usage.modelCall(1000, 0, 100, 5000);

    private final Deque<String> replies = new ArrayDeque<>();
    private final List<ChatRequest> requests = new ArrayList<>();

    public ScriptedMaker(String... replies) {
        this.replies.addAll(List.of(replies));
    }

    @Override
    public String id() {
        return "scripted";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        requests.add(request);
        if (replies.isEmpty()) {
            throw new ChatModelException(ChatModelException.Kind.UNREACHABLE, "the script has no further reply");
        }
        return Reply.text(replies.removeFirst(), PRICE);
    }

    /** Everything it was asked. */
    public List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    /** What was said last before each reply. */
    public List<String> prompts() {
        return requests.stream()
                .map(request -> ((UserMessage) request.conversation().last().orElseThrow()).text())
                .toList();
    }

    /** The last request's messages as lines {@code user: …}, {@code assistant: …}. */
    public List<String> conversation() {
        return requests.getLast().conversation().messages().stream().map(ScriptedMaker::line).toList();
    }

    private static String line(Message message) {
        return switch (message) {
            case UserMessage user -> "user: " + user.text();
            case AssistantMessage assistant -> "assistant: " + assistant.text();
            case Message.SystemMessage(String text) -> "system: " + text;
            case Message.ToolMessage tool -> "tool: " + tool.text();
        };
    }
}
