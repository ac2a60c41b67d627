package dev.toolwright.gateway;

import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes one operation with its arguments and credentials as a request. Where both want a place, the credential has it. */
final class RequestWriter {

    private static final HttpHeader ACCEPT = HttpHeader.of("Accept", "application/json, text/*;q=0.9, */*;q=0.5");

    private final RestOperation operation;
    private final Arguments arguments;
    private final Authorization authorization;

    RequestWriter(RestOperation operation, Arguments arguments, Authorization authorization) {
        this.operation = operation;
        this.arguments = arguments;
        this.authorization = authorization;
    }

    /** @param server the base address to call at, which may be another than the operation's */
    HttpCall write(URI server) throws RefusedCallException {
        Optional<WrittenBody> body = BodyWriter.write(operation, arguments);
        HttpCall call = HttpCall.of(operation.method(), uri(server))
                .withAddressRule(operation.reach() == Reach.PRIVATE ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY);
        List<HttpHeader> headers = headers(body);
        HttpCall complete = described(() -> call.withHeaders(headers));
        return body.map(written -> complete.withBody(written.content())).orElse(complete);
    }

    private URI uri(URI server) throws RefusedCallException {
        String base = server.toString();
        String address = (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
                + PathWriter.write(operation, arguments);
        String query = String.join("&", pairs(Location.QUERY, Kind.API_KEY_QUERY));
        try {
            return new URI(query.isEmpty() ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + query);
        } catch (URISyntaxException malformed) {
            throw new RefusedCallException("the API's description gives no usable address");
        }
    }

    private List<String> pairs(Location location, Kind kind) {
        return Stream.concat(
                        arguments.given(operation, location)
                                .filter(parameter -> !authorization.claims(kind, parameter.name()))
                                .flatMap(parameter ->
                                        StyleWriter.ENCODING.pairs(parameter, arguments.get(parameter)).stream()),
                        authorization.pairs(kind).stream())
                .toList();
    }

    private List<HttpHeader> headers(Optional<WrittenBody> body) throws RefusedCallException {
        List<HttpHeader> headers = new ArrayList<>(described(authorization::headers));
        List<String> cookies = pairs(Location.COOKIE, Kind.API_KEY_COOKIE);
        if (!cookies.isEmpty()) {
            headers.add(HttpHeader.of("Cookie", String.join("; ", cookies)));
        }
        if (body.isPresent()) {
            headers.add(described(() -> HttpHeader.of("Content-Type", body.get().contentType())));
        }
        for (Parameter parameter : arguments.given(operation, Location.HEADER).toList()) {
            if (HttpHeader.settable(parameter.name()) && headers.stream().noneMatch(set -> set.named(parameter.name()))) {
                headers.add(header(parameter));
            }
        }
        if (headers.stream().noneMatch(set -> set.named(ACCEPT.name()))) {
            headers.add(ACCEPT);
        }
        return headers;
    }

    /** What a description makes a header of may be none: a name with a space, a media type of two lines, {@code Host}. */
    private static <T> T described(Supplier<T> headers) throws RefusedCallException {
        try {
            return headers.get();
        } catch (IllegalArgumentException unusable) {
            throw new RefusedCallException("the API's description asks for a header that cannot be sent");
        }
    }

    private HttpHeader header(Parameter parameter) throws RefusedCallException {
        try {
            return HttpHeader.of(parameter.name(), StyleWriter.PLAIN.inline(parameter, arguments.get(parameter)));
        } catch (IllegalArgumentException refused) {
            throw new RefusedCallException(
                    parameter.argument() + " goes into a header and must not hold line breaks or control characters");
        }
    }
}
