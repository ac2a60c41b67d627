package dev.toolwright.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A reply, received whole.
 *
 * @param head status and headers
 * @param body decompressed
 */
public record HttpReply(HttpHead head, Content body) {

    public int status() {
        return head.status();
    }

    public boolean succeeded() {
        return head.succeeded();
    }

    /** The body by the charset that the reply names, UTF-8 if none. */
    public String text() {
        return body.text(head.charset());
    }

    /** How long the server asks to wait; empty if it does not say. */
    public Optional<Duration> retryAfter() {
        return head.retryAfter();
    }
}
