package dev.toolwright.models.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives tool calls to a model that has none: offers the tools in a prompt, shows calls and observations as text, and reads
 * the calls out of the text that comes back. Without tools it asks as it is asked. Thread-safe.
 */
public final class TextProtocolChatModel implements ChatModel {

    /** The tool by which a search ends; "Final Answer:" means it, where it is offered. */
    private static final String FINISH = "Finish";

    private final ChatModel model;

    public TextProtocolChatModel(ChatModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        ChatRequest inText = new ChatRequest(TextConversation.of(request), List.of(), request.options());
        Reply reply = model.ask(inText, deadline);
        @Nullable String text = reply.text();
        return text == null || request.tools().isEmpty() ? reply : read(text, reply, request);
    }

    private static Reply read(String text, Reply reply, ChatRequest request) {
        TextReply read = TextReply.parse(text);
        List<WrittenCall> written = new ArrayList<>(read.calls());
        boolean finishes = request.tools().stream().map(Tool::name).anyMatch(FINISH::equals);
        if (written.isEmpty() && read.answer().isPresent() && finishes) {
            written.add(finish(read.answer().get()));
        }
        if (written.isEmpty()) {
            return new Reply(read.answer().orElse(text), List.of(), reply.usage());
        }
        List<ToolCall> calls = new ArrayList<>();
        for (WrittenCall call : written) {
            String id = "call_" + request.conversation().size() + "_" + calls.size();
            calls.add(new ToolCall(id, call.tool(), call.arguments()));
        }
        return new Reply(read.thought(), calls, reply.usage());
    }

    private static WrittenCall finish(String answer) {
        return new WrittenCall(
                FINISH,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("return_type", "give_answer")
                        .put("final_answer", answer)
                        .toString());
    }
}
