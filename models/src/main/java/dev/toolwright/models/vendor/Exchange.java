package dev.toolwright.models.vendor;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import dev.toolwright.tool.Tool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question on its way through LangChain4j: what its signatures cannot carry down to the connection (deadline, what
 * completes the request) and what comes back from there. Bound to the asking thread while it asks.
 */
final class Exchange {

    static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

    private final ChatRequest request;
    private final Wire wire;
    private final ArrayNode tools;
    private final Instant deadline;
    private @Nullable HttpReply reply;
    private @Nullable HttpFailure failure;
    private @Nullable InterruptedException interrupt;

    /** @throws JsonProcessingException if a tool's schema is no JSON object */
    Exchange(ChatRequest request, Wire wire, Instant deadline) throws JsonProcessingException {
        this.request = request;
        this.wire = wire;
        this.deadline = deadline;
        this.tools = Json.NODES.arrayNode(request.tools().size());
        for (Tool tool : request.tools()) {
            tools.add(wire.tool(tool, Json.object(tool.schema().text())));
        }
    }

    /** @param body as LangChain4j wrote it */
    String completed(String body) throws JsonProcessingException {
        ObjectNode whole = Json.object(body);
        wire.complete(whole, request, tools);
        return whole.toString();
    }

    Instant deadline() {
        return deadline;
    }

    void replied(HttpReply received) {
        reply = received;
    }

    void failed(HttpFailure cause) {
        failure = cause;
    }

    void interrupted(InterruptedException cause) {
        interrupt = cause;
    }

    /** Whether the request got as far as the connection. */
    boolean happened() {
        return reply != null || failure != null || interrupt != null;
    }

    HttpReply result() throws InterruptedException {
        if (interrupt != null) {
            throw interrupt;
        }
        if (failure != null) {
            throw failure;
        }
        return requireNonNull(reply);
    }
}
