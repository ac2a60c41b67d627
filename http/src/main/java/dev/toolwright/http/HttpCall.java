package dev.toolwright.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One request to be sent.
 *
 * @param method upper case
 * @param uri absolute, http or https, without user name and password
 * @param headers in order, names may repeat; none that {@link HttpHeader#settable} denies
 * @param body what is sent with it; its media type is a header like any other
 * @param addressRule which addresses may be connected to; default {@link AddressRule#PUBLIC_ONLY}
 * @param redirectRule where redirects may lead; default {@link RedirectRule#SAME_HOST}
 * @param maxResponseBytes of the body after decompression; empty: the sender's setting
 */
public record HttpCall(
        String method,
        URI uri,
        List<HttpHeader> headers,
        Optional<Content> body,
        AddressRule addressRule,
        RedirectRule redirectRule,
        OptionalLong maxResponseBytes) {

    public HttpCall {
        headers = List.copyOf(headers);
        if (!HttpHeader.isName(method)) {
            throw new IllegalArgumentException("not a request method");
        }
        for (HttpHeader header : headers) {
            if (!HttpHeader.settable(header.name())) {
                throw new IllegalArgumentException("header " + header.name() + " is set by the sender alone");
            }
        }
    }

    public static HttpCall of(String method, URI uri) {
        return new HttpCall(
                method,
                uri,
                List.of(),
                Optional.empty(),
                AddressRule.PUBLIC_ONLY,
                RedirectRule.SAME_HOST,
                OptionalLong.empty());
    }

    public static HttpCall get(URI uri) {
        return of("GET", uri);
    }

    /** A POST of JSON. */
    public static HttpCall postJson(URI uri, String json) {
        return postJson(uri, Content.utf8(json));
    }

    /** A POST of JSON. */
    public static HttpCall postJson(URI uri, Content json) {
        return of("POST", uri)
                .with(HttpHeader.of("Content-Type", "application/json"))
                .withBody(json);
    }

    public HttpCall withMethod(String value) {
        return new HttpCall(value, uri, headers, body, addressRule, redirectRule, maxResponseBytes);
    }

    public HttpCall withUri(URI value) {
        return new HttpCall(method, value, headers, body, addressRule, redirectRule, maxResponseBytes);
    }

    /** Adds a header behind the others. */
    public HttpCall with(HttpHeader header) {
        List<HttpHeader> all = new ArrayList<>(headers);
        all.add(header);
        return withHeaders(all);
    }

    public HttpCall withHeaders(List<HttpHeader> values) {
        return new HttpCall(method, uri, values, body, addressRule, redirectRule, maxResponseBytes);
    }

    public HttpCall withBody(Content content) {
        return new HttpCall(method, uri, headers, Optional.of(content), addressRule, redirectRule, maxResponseBytes);
    }

    public HttpCall withoutBody() {
        return new HttpCall(method, uri, headers, Optional.empty(), addressRule, redirectRule, maxResponseBytes);
    }

    public HttpCall withAddressRule(AddressRule rule) {
        return new HttpCall(method, uri, headers, body, rule, redirectRule, maxResponseBytes);
    }

    public HttpCall withRedirectRule(RedirectRule rule) {
        return new HttpCall(method, uri, headers, body, addressRule, rule, maxResponseBytes);
    }

    public HttpCall withMaxResponseBytes(long bytes) {
        return new HttpCall(method, uri, headers, body, addressRule, redirectRule, OptionalLong.of(bytes));
    }

    /** Method and origin only: path and query may hold secrets. */
    @Override
    public String toString() {
        return method + " " + Origin.of(uri);
    }
}
