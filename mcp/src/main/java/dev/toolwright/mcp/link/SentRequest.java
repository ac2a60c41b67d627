package dev.toolwright.mcp.link;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.Optional;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The id that the SDK's session gave a request, which it keeps to itself; whoever takes a request back needs it. Travels in
 * the request's context. Thread-safe.
 */
public final class SentRequest {

    private volatile Optional<Object> id = Optional.empty();

    /** For the request that is made in this context. */
    public Context in(Context context) {
        return context.put(SentRequest.class, this);
    }

    /** Empty as long as it was not sent. */
    public Optional<Object> id() {
        return id;
    }

    static void note(ContextView context, JSONRPCMessage message) {
        if (message instanceof JSONRPCRequest request && context.hasKey(SentRequest.class)) {
            context.get(SentRequest.class).id = Optional.of(request.id());
        }
    }
}
