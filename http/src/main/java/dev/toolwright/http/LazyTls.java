package dev.toolwright.http;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** TLS with the platform's trust, loaded when it is first needed: it takes longer than all else at start-up. */
final class LazyTls implements TlsSocketStrategy {

    private @Nullable TlsSocketStrategy loaded;

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, Object attachment, HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, target, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() {
        if (loaded == null) {
            loaded = DefaultClientTlsStrategy.createDefault();
        }
        return loaded;
    }
}
