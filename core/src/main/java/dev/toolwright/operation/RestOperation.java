package dev.toolwright.operation;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One operation of an OpenAPI document, ready to be called.
 *
 * @param method upper case: GET, POST, …
 * @param server absolute base URI without a trailing slash
 * @param path template that begins with a slash, parameters in braces
 * @param parameters where each argument of the tool goes, body properties included
 * @param body how the body is written, if there is one
 * @param security alternatives, of each of which all schemes must be satisfied; empty: none is needed; an empty
 *     alternative: calling without credentials is allowed
 * @param reach which addresses the import allowed
 */
public record RestOperation(
        String method,
        URI server,
        String path,
        List<Parameter> parameters,
        Optional<Body> body,
        List<List<SecurityScheme>> security,
        Reach reach)
        implements Operation {

    public RestOperation {
        parameters = List.copyOf(parameters);
        security = security.stream().map(List::copyOf).toList();
    }
}
