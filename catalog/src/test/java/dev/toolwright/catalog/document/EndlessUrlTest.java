package dev.toolwright.catalog.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpSender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers whose answers never end. */
class EndlessUrlTest {

    private static final DocumentVisitor NOBODY = new DocumentVisitor() {
        @Override
        public void document(RawDocument document) {
            throw new AssertionError("nothing of it is a document");
        }

        @Override
        public void unreadable(String name, URI location, String reason) {
            throw new AssertionError("the source as a whole cannot be read");
        }
    };

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpSender sender = HttpSender.open();
    private final HttpServer server = start();

    private interface Flood {
        void pour(OutputStream out) throws Exception;
    }

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(threads);
            serve(started, "/flood", out -> out.write(new byte[1 << 16]));
            serve(started, "/trickle", out -> {
                out.write('{');
                out.flush();
                over.await(50, TimeUnit.MILLISECONDS);
            });
            started.start();
            return started;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void serve(HttpServer to, String path, Flood flood) {
        to.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (over.getCount() > 0) {
                    flood.pour(out);
                }
            } catch (Exception gone) {
                exchange.close(); // whoever asked has heard enough
            }
        });
    }

    private DocumentSource source(String path, Duration timeout) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new UrlSource(uri, sender, AddressRule.ANY, InstantSource.system(), timeout);
    }

    @Test
    void visit_answerWithoutEnd_isGivenUpAtTheLimit() {
        assertThatThrownBy(() -> source("/flood", Duration.ofMinutes(1)).visit(1 << 20, NOBODY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is larger than 1048576 bytes");
    }

    @Test
    void visit_answerThatTrickles_isGivenUpInTime() {
        assertThatThrownBy(() -> source("/trickle", Duration.ofMillis(500)).visit(1 << 20, NOBODY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no complete reply");
    }

    @AfterEach
    void stop() {
        over.countDown();
        sender.close();
        server.stop(0);
        threads.close();
    }
}
