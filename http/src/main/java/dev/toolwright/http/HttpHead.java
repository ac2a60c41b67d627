package dev.toolwright.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What precedes the body of a reply.
 *
 * @param status the HTTP status, of any kind: 4xx and 5xx are replies, not failures
 * @param headers as received, in order
 * @param receivedAt by the sender's clock
 */
public record HttpHead(int status, List<HttpHeader> headers, Instant receivedAt) {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

    public HttpHead {
        headers = List.copyOf(headers);
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The first header of this name. */
    public Optional<String> find(String name) {
        for (HttpHeader header : headers) {
            if (header.named(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    /** Lower case, without parameters; empty if the reply names none. */
    public String mediaType() {
        String type = find("Content-Type").orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** As the reply names it; UTF-8 where it names none, or one that is not known. */
    public Charset charset() {
        Matcher named = CHARSET.matcher(find("Content-Type").orElse(""));
        return named.find() ? Charset.forName(named.group(1), StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    }

    /** How long the server asks to wait, from {@link #receivedAt} on; never negative. Empty if it does not say. */
    public Optional<Duration> retryAfter() {
        return find("Retry-After").flatMap(value -> RetryAfter.parse(value, receivedAt));
    }
}
