package dev.toolwright.http;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
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
        try {
            return strategy().upgrade(socket, target, port, attachment, context);
        } catch (SSLPeerUnverifiedException otherHost) {
            throw otherHost;
        } catch (SSLException failed) { // a server that speaks no TLS at all is reported without saying when
            SSLHandshakeException inHandshake = new SSLHandshakeException(failed.getMessage());
            inHandshake.initCause(failed);
            throw inHandshake;
        }
    }

    private synchronized TlsSocketStrategy strategy() {
        if (loaded == null) {
            loaded = DefaultClientTlsStrategy.createDefault();
        }
        return loaded;
    }
}
