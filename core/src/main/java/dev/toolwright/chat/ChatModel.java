package dev.toolwright.chat;

import java.time.Instant;

/** Port: a model that continues a conversation. Implementations are thread-safe. */
public interface ChatModel {

    /** Vendor and name as in configuration, {@code openai:gpt-4o} or {@code offline}: for people and records. */
    String id();

    /**
     * Asks for the next message of the conversation.
     *
     * @param deadline when the reply must be there, all attempts included
     * @throws ChatModelException if there is no reply; it says whether another attempt may help
     * @throws InterruptedException if the thread was interrupted, which is how a run is cancelled
     */
    Reply ask(ChatRequest request, Instant deadline) throws InterruptedException;
}
