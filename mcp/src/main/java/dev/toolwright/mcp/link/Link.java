package dev.toolwright.mcp.link;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to one MCP server and back: the SDK's transport, and what a client has to know besides. A link breaks once and stays
 * broken; another one is opened then. Thread-safe.
 */
public interface Link extends McpClientTransport {

    /** Messages as JSON. Kept apart from any mapper of the program that the SDK might find. */
    McpJsonMapper JSON = new JacksonMcpJsonMapper(JsonMapper.builder().build());

    /** Why nothing comes and goes any more, in one line; empty while the link is whole. */
    Optional<String> broken();

    /** Runs an action once the link is broken: at once if it is already. For one action only. */
    void onBroken(Runnable action);

    /** It is agreed which version of the protocol both sides speak. */
    default void agreed(String protocolVersion) {}

    /** Begins to hear what the server says of its own accord, where that does not come by itself; not before it was greeted. */
    default void listen() {}

    /** Nobody waits for the answer to a request any more. */
    default void forget(Object requestId) {}

    @Override
    default <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return JSON.convertValue(data, type);
    }

    /** Breaks the link, and ends what is at its other end if this started it. May take a second. */
    @Override
    void close();
}
