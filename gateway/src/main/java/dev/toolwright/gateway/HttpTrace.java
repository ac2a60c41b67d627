package dev.toolwright.gateway;

import dev.toolwright.http.Content;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What went over the wire for one call, the last attempt of it. The credentials that it was made with are not in it.
 *
 * @param method upper case
 * @param uri whole, with its query
 * @param requestHeaders as set by the gateway; the transport adds its own
 * @param requestBody empty if there was none
 * @param status HTTP status of the reply
 * @param headers of the reply, in order
 * @param body of the reply, decompressed
 */
public record HttpTrace(
        String method,
        String uri,
        List<HttpHeader> requestHeaders,
        Content requestBody,
        int status,
        List<HttpHeader> headers,
        Content body) {

    private static final String HIDDEN = "[secret]";

    public HttpTrace {
        requestHeaders = List.copyOf(requestHeaders);
        headers = List.copyOf(headers);
    }

    static HttpTrace of(HttpCall call, HttpReply reply, Redaction redaction) {
        return new HttpTrace(
                call.method(),
                redaction.apply(call.uri().toString()),
                headers(call.headers(), redaction),
                call.body().map(body -> content(body, redaction)).orElse(Content.EMPTY),
                reply.status(),
                headers(reply.head().headers(), redaction),
                content(reply.body(), redaction));
    }

    private static List<HttpHeader> headers(List<HttpHeader> headers, Redaction redaction) {
        return headers.stream()
                .map(header -> new HttpHeader(
                        header.name(), header.sensitive() ? HIDDEN : redaction.apply(header.value()), header.sensitive()))
                .toList();
    }

    /** Text is searched for credentials; what is no text can't show one to a reader. */
    private static Content content(Content content, Redaction redaction) {
        if (redaction.isEmpty()) {
            return content;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.bytes())).toString();
            return Content.utf8(redaction.apply(text));
        } catch (CharacterCodingException noText) {
            return content;
        }
    }
}
