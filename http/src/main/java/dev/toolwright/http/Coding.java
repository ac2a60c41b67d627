package dev.toolwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.brotli.dec.BrotliInputStream;

/**
 * How a body is packed for its way ({@code Content-Encoding}): gzip, deflate, brotli, or two of them. It is unpacked as it is
 * read, so that the limit of a reply's size counts what comes out and a bomb never goes off.
 *
 * @param layers in the order in which they were applied
 */
record Coding(List<String> layers) {

    static final String HEADER = "Content-Encoding";
    static final String ACCEPT = "Accept-Encoding";
    static final String ACCEPTED = "gzip, deflate, br";

    /** Honest servers use one; a pile of them multiplies. */
    private static final int MOST_LAYERS = 2;

    private static final List<String> KNOWN = List.of("gzip", "x-gzip", "deflate", "br");

    private static final Coding NONE = new Coding(List.of());

    /** @throws HttpFailure if the body is packed in a way that was not asked for */
    static Coding of(HttpMessage message, URI uri) {
        if (!message.containsHeader(HEADER)) {
            return NONE;
        }
        List<String> layers = Arrays.stream(message.getHeaders(HEADER))
                .map(Header::getValue)
                .flatMap(value -> value == null ? Stream.empty() : Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList();
        if (layers.size() > MOST_LAYERS || !KNOWN.containsAll(layers)) {
            throw Failures.unreadable(uri);
        }
        return new Coding(layers);
    }

    InputStream decode(InputStream body) throws IOException {
        InputStream decoded = body;
        for (String layer : layers.reversed()) {
            PushbackInputStream packed = new PushbackInputStream(decoded);
            int first = packed.read();
            if (first < 0) {
                return packed; // nothing at all, which some servers call packed
            }
            packed.unread(first);
            decoded = switch (layer) {
                case "br" -> new BrotliInputStream(packed);
                case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(first)));
                default -> new GZIPInputStream(packed);
            };
        }
        return decoded;
    }

    /** Deflate should come as zlib (RFC 9110, 8.4.1.2), but some servers send it bare. */
    private static boolean isZlib(int first) {
        return (first & 0x0f) == 8 && first >> 4 <= 7;
    }
}
