package dev.toolwright.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.nio.AsyncRequestConsumer;
import org.apache.hc.core5.http.nio.AsyncResponseProducer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityConsumer;
import org.apache.hc.core5.http.nio.support.BasicRequestConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.http2.impl.nio.bootstrap.H2ServerBootstrap;
import org.apache.hc.core5.http2.ssl.H2ServerTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.IOSessionListener;
import org.apache.hc.core5.reactor.ListenerEndpoint;
import org.apache.hc.core5.ssl.SSLContexts;

/** A server with TLS on loopback, and a certificate of its own for {@code localhost}, which nobody trusts unless told to. */
final class SecureServer implements AutoCloseable {

    /** On one connection at once. */
    static final int STREAMS = 100;

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpAsyncServer server;
    private final Queue<IOSession> sessions;
    private final int port;

    private SecureServer(HttpAsyncServer server, Queue<IOSession> sessions, int port) {
        this.server = server;
        this.sessions = sessions;
        this.port = port;
    }

    /** What came in: the version that was spoken, the request, its body. */
    record Received(String version, HttpRequest request, byte[] body) {}

    /**
     * @param policy which versions it offers in the handshake
     * @param answer where there is none, a request is left without
     */
    static SecureServer start(Path keys, HttpVersionPolicy policy, Function<Received, Optional<AsyncResponseProducer>> answer)
            throws Exception {
        Queue<IOSession> sessions = new ConcurrentLinkedQueue<>();
        SSLContext context = SSLContexts.custom()
                .loadKeyMaterial(keys.toFile(), PASSWORD, PASSWORD)
                .build();
        HttpAsyncServer server = H2ServerBootstrap.bootstrap()
                .setVersionPolicy(policy)
                .setH2Config(H2Config.custom().setMaxConcurrentStreams(STREAMS).build())
                .setTlsStrategy(new H2ServerTlsStrategy(context))
                .setIOSessionListener(new Counting(sessions))
                .setCanonicalHostName("localhost")
                .register("*", new Answering(answer))
                .create();
        server.start();
        ListenerEndpoint endpoint = server.listen(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), URIScheme.HTTPS)
                .get();
        return new SecureServer(server, sessions, ((InetSocketAddress) endpoint.getAddress()).getPort());
    }

    /** Makes a key and its certificate. */
    static Path keys(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair", "-keystore", file.toString(), "-storepass", "changeit", "-alias", "server",
                        "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "30")
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
        return file;
    }

    static Tls trust(Path keys) {
        return Tls.trusting(() -> {
            try {
                return SSLContexts.custom()
                        .loadTrustMaterial(keys.toFile(), PASSWORD)
                        .build();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    URI uri(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    int port() {
        return port;
    }

    /** How many were opened. */
    int connections() {
        return sessions.size();
    }

    /** As a restart does. */
    void dropConnections() {
        for (IOSession session : sessions) {
            session.close(CloseMode.GRACEFUL);
        }
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    private record Answering(Function<Received, Optional<AsyncResponseProducer>> answer)
            implements AsyncServerRequestHandler<Message<HttpRequest, byte[]>> {

        @Override
        public AsyncRequestConsumer<Message<HttpRequest, byte[]>> prepare(
                HttpRequest request, EntityDetails entity, HttpContext context) {
            return new BasicRequestConsumer<>(entity == null ? null : new BasicAsyncEntityConsumer());
        }

        @Override
        public void handle(Message<HttpRequest, byte[]> message, ResponseTrigger trigger, HttpContext context)
                throws HttpException, IOException {
            String version = String.valueOf(context.getProtocolVersion());
            byte[] body = message.getBody() == null ? new byte[0] : message.getBody();
            Optional<AsyncResponseProducer> reply = answer.apply(new Received(version, message.getHead(), body));
            if (reply.isPresent()) {
                trigger.submitResponse(reply.get(), context);
            }
        }
    }

    private record Counting(Queue<IOSession> sessions) implements IOSessionListener {

        @Override
        public void connected(IOSession session) {
            sessions.add(session);
        }

        @Override
        public void startTls(IOSession session) {}

        @Override
        public void inputReady(IOSession session) {}

        @Override
        public void outputReady(IOSession session) {}

        @Override
        public void timeout(IOSession session) {}

        @Override
        public void exception(IOSession session, Exception problem) {}

        @Override
        public void disconnected(IOSession session) {}
    }
}
