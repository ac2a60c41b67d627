package dev.toolwright.benchmarks.speed;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.ToolCall;
import java.util.List;

/** A chain as a run grows it: a system message, a question, then a call and its result, some 450 characters, a step. */
public final class Chain {

    private static final String RESULT = "{\"title\":\"Stockfish loaf\",\"price\":12.5,\"text\":\"" + "A loaf like another. ".repeat(12) + "\"}";

    private Chain() {}

    public static Conversation of(int steps) {
        Conversation conversation = Conversation.of(
                new SystemMessage("You have tools, and use them step by step. ".repeat(20)),
                new UserMessage("Find out what the loaf costs."));
        for (int step = 0; step < steps; step++) {
            conversation = conversation.plus(said(step)).plus(found(step));
        }
        return conversation;
    }

    static Message said(int step) {
        return new AssistantMessage(
                "Step " + step + ": look for it once more.",
                List.of(new ToolCall("call_" + step, "search_loaves_for_bakery", "{\"query\":\"rye loaf\",\"limit\":5}")));
    }

    static Message found(int step) {
        return new ToolMessage("call_" + step, "search_loaves_for_bakery", RESULT);
    }
}
