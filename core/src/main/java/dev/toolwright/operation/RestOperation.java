package dev.toolwright.operation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of an OpenAPI document, ready to be called.
 *
 * @param method upper case: GET, POST, …
 * @param server absolute base URI without a trailing slash; without a host if the document does not say where it is served,
 *     with braces, percent-encoded, for what is left open
 * @param path template that begins with a slash, parameters in braces
 * @param parameters where each argument of the tool goes, body properties included
 * @param body how the body is written, if there is one
 * @param security alternatives, of each of which all schemes must be satisfied; empty: none is needed; an empty
 *     alternative: calling without credentials is allowed
 * @param reach which addresses the import allowed
 * @param changes whether a call may change something: by its method, or as its document says
 */
public record RestOperation(
        String method,
        URI server,
        String path,
        List<Parameter> parameters,
        Optional<Body> body,
        List<List<SecurityScheme>> security,
        Reach reach,
        boolean changes)
        implements Operation {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Whether it changes something is told by its method. */
    public RestOperation(
            String method,
            URI server,
            String path,
            List<Parameter> parameters,
            Optional<Body> body,
            List<List<SecurityScheme>> security,
            Reach reach) {
        this(method, server, path, parameters, body, security, reach, changes(method));
    }

    public RestOperation {
        parameters = List.copyOf(parameters);
        security = security.stream().map(List::copyOf).toList();
    }

    /** Whether a method is there to change something (RFC 9110, 9.2.1). */
    public static boolean changes(String method) {
        return !READING.contains(method);
    }

    /** Whether its document says where it is served. */
    public boolean located() {
        return located(server);
    }

    /** Whether a server has a host, and nothing is left open. */
    public static boolean located(URI server) {
        return server.getHost() != null && !server.toString().contains("%7B");
    }

    /** The server as its document writes it, for people. */
    public String shownServer() {
        return server.toString().replace("%7B", "{").replace("%7D", "}");
    }

    public RestOperation withChanges(boolean value) {
        return new RestOperation(method, server, path, parameters, body, security, reach, value);
    }
}
