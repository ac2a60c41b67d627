package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import java.time.Instant;

/** How a vendor is asked over HTTP, once, and how its answers read. Thread-safe. */
sealed interface Protocol permits OpenAiProtocol, LangChainProtocol {

    /**
     * @return the vendor's answer, of whatever status
     * @throws HttpFailure if there is none
     * @throws ChatModelException if the vendor cannot be asked this
     */
    HttpReply send(ChatRequest request, Instant deadline) throws InterruptedException;

    /**
     * Reads an answer; its usage is not priced.
     *
     * @param fallbackId begins the ids of calls to which the vendor gave none
     * @throws JsonProcessingException if it is no JSON object, or not one of this vendor's
     * @throws WithheldReplyException if a filter of the vendor's left nothing of the reply
     */
    Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException;
}
