package dev.toolwright.gateway.snapshot.redaction;

import dev.toolwright.gateway.HttpTrace;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpHeader;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept of an exchange: the headers that say something about the answer, and no secret. */
public final class TraceRedaction {

    private static final Set<String> MATTER = Set.of(
            "content-type", "content-language", "content-disposition", "location", "retry-after", "etag", "last-modified", "date",
            "age", "expires", "cache-control", "link", "allow", "deprecation", "sunset", "www-authenticate", "accept",
            "accept-language", "x-total-count", "x-api-version");

    private TraceRedaction() {}

    public static HttpTrace of(HttpTrace trace, Redactor redactor) {
        return new HttpTrace(
                trace.method(),
                uri(trace.uri(), redactor),
                headers(trace.requestHeaders(), redactor),
                content(trace.requestBody(), redactor),
                trace.status(),
                headers(trace.headers(), redactor),
                content(trace.body(), redactor));
    }

    private static List<HttpHeader> headers(List<HttpHeader> headers, Redactor redactor) {
        return headers.stream()
                .filter(header -> matters(header.name().toLowerCase(Locale.ROOT)))
                .map(header -> HttpHeader.of(header.name(), redactor.named(header.name(), header.value())))
                .toList();
    }

    private static boolean matters(String name) {
        return MATTER.contains(name) || name.startsWith("ratelimit") || name.startsWith("x-ratelimit");
    }

    private static String uri(String uri, Redactor redactor) {
        int query = uri.indexOf('?');
        if (query < 0) {
            return redactor.text(uri);
        }
        return redactor.text(uri.substring(0, query)) + "?"
                + Arrays.stream(uri.substring(query + 1).split("&", -1))
                        .map(pair -> parameter(pair, redactor))
                        .collect(Collectors.joining("&"));
    }

    private static String parameter(String pair, Redactor redactor) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            return redactor.text(pair);
        }
        String value = pair.substring(equals + 1);
        String clean = redactor.named(decoded(pair.substring(0, equals)), decoded(value));
        return clean.equals(decoded(value)) ? pair : pair.substring(0, equals + 1) + clean.replace(' ', '+');
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static Content content(Content content, Redactor redactor) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.bytes())).toString();
            String clean = redactor.text(text);
            return clean.equals(text) ? content : Content.utf8(clean);
        } catch (CharacterCodingException noText) {
            return content;
        }
    }
}
