package dev.toolwright.mcp.server;

import dev.toolwright.operation.Reach;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A server that is reached by streamable HTTP.
 *
 * @param url its endpoint
 * @param headers sent with every request: name to value, in which {@code ${NAME}} stands for an environment variable
 * @param reach which addresses it may be at
 */
public record HttpAddress(URI url, Map<String, String> headers, Reach reach) implements ServerAddress {

    public HttpAddress {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    @Override
    public String text() {
        return url.toString();
    }
}
