package dev.toolwright.http;

import java.io.InputStream;

/** A reply whose body is still on its way. Used by one thread at a time; to be closed, best with try-with-resources. */
public final class HttpStream implements AutoCloseable {

    private final HttpHead head;
    private final ExchangeInputStream body;

    HttpStream(HttpHead head, ExchangeInputStream body) {
        this.head = head;
        this.body = body;
    }

    public HttpHead head() {
        return head;
    }

    public int status() {
        return head.status();
    }

    /**
     * The body, decompressed. A read that fails throws an {@link java.io.IOException} whose cause is the
     * {@link HttpFailure}; one that is interrupted throws {@link java.io.InterruptedIOException} and leaves the thread's
     * interrupt status set.
     */
    public InputStream body() {
        return body;
    }

    /** Closes the connection if the body was not read to its end. */
    @Override
    public void close() {
        body.close();
    }
}
