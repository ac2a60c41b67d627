package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.Tool;

/**
 * What is particular to one vendor's wire format, where LangChain4j would lose something: keywords of schemas that it does
 * not know, arguments and texts exactly as written, and 64-bit seeds.
 */
sealed interface Wire permits AnthropicWire, OllamaWire {

    /** A call's arguments in the form in which they can be sent back to this vendor. */
    String sendable(String arguments);

    /** One offered tool, schema and all. */
    ObjectNode tool(Tool tool, ObjectNode schema);

    /**
     * Puts into a request what LangChain4j could not.
     *
     * @param body as LangChain4j wrote it, without tools
     * @param tools made by {@link #tool}; may be empty
     */
    void complete(ObjectNode body, ChatRequest request, ArrayNode tools) throws JsonProcessingException;

    /** As {@link Protocol#read}. */
    Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException;
}
