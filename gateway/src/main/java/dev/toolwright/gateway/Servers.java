package dev.toolwright.gateway;

import java.net.URI;
import java.util.Map;

/** Where a provider's operations are called. Asked at every call, by many threads. */
@FunctionalInterface
public interface Servers {

    /** Every operation at the server that its document names. */
    Servers AS_DOCUMENTED = (provider, server) -> server;

    /**
     * @param provider its id
     * @param server that the operation's document names
     * @return absolute, without a trailing slash; one without a host where none is known
     */
    URI of(String provider, URI server);

    /** The same, but other servers for some providers, by id. */
    default Servers with(Map<String, URI> named) {
        Map<String, URI> fixed = Map.copyOf(named);
        return (provider, server) -> {
            URI other = fixed.get(provider);
            return other == null ? of(provider, server) : other;
        };
    }
}
