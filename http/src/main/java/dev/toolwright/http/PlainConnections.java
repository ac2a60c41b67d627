package dev.toolwright.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.jspecify.annotations.Nullable;

/** Connections that write headers in UTF-8 and read them as {@link HeaderParser} does. Thread-safe. */
final class PlainConnections implements HttpConnectionFactory<ManagedHttpClientConnection> {

    private final Http1Config config;
    private final HttpMessageParserFactory<ClassicHttpResponse> parsers;
    private final AtomicLong made = new AtomicLong();

    PlainConnections(Http1Config config) {
        this.config = config;
        this.parsers = new DefaultHttpResponseParserFactory(config, new HeaderParser(), null);
    }

    @Override
    public ManagedHttpClientConnection createConnection(@Nullable Socket socket) throws IOException {
        String name = "http-" + made.incrementAndGet();
        ManagedHttpClientConnection connection = new DefaultManagedHttpClientConnection(
                name, null, UTF_8.newEncoder(), config, null, null, null, parsers);
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }
}
