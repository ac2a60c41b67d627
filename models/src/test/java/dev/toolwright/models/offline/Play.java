package dev.toolwright.models.offline;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plays one path of a solution tree: the model's calls are answered by a function until it finishes. */
final class Play {

    private static final int MOST_STEPS = 8;

    private final ChatModel model;
    private final List<Tool> tools;
    private final Function<ToolCall, String> world;
    private final List<ToolCall> calls = new ArrayList<>();
    private Conversation conversation;

    Play(ChatModel model, List<Tool> tools, String instruction, Function<ToolCall, String> world) {
        this.model = model;
        this.tools = tools;
        this.world = world;
        this.conversation = Conversation.of(
                new SystemMessage("You work for a person."), new UserMessage("\n" + instruction + "\nBegin!\n"));
    }

    /** All calls up to the closing one, which is the last. */
    List<ToolCall> run() throws InterruptedException {
        for (int step = 0; step < MOST_STEPS; step++) {
            Reply reply = ask();
            ToolCall call = reply.calls().getFirst();
            calls.add(call);
            if (call.tool().equals("Finish")) {
                return calls;
            }
            conversation = conversation.plus(reply.toMessage()).plus(new ToolMessage(call.callId(), call.tool(), world.apply(call)));
        }
        throw new AssertionError("no end after " + calls);
    }

    Reply ask() throws InterruptedException {
        return model.ask(ChatRequest.of(conversation, tools), Instant.MAX);
    }

    Conversation conversation() {
        return conversation;
    }
}
