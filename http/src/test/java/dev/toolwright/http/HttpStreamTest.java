package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.toolwright.http.HttpFailure.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpStreamTest {

    private static final String EVENTS = "HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n";

    private final HttpSender sender = HttpSender.open();

    @AfterEach
    void close() {
        sender.close();
    }

    private HttpStream open(RawServer server, Instant deadline) throws InterruptedException {
        return sender.open(HttpCall.get(server.uri("/")).withAddressRule(AddressRule.ANY), deadline);
    }

    @Test
    void body_eventsInTurn_readableAsTheyCome() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        try (RawServer server = RawServer.start((_, out) -> {
                    RawServer.write(out, EVENTS + "data: one\n\n");
                    firstRead.await(); // only sent when the first has arrived
                    RawServer.write(out, "data: two\n\n");
                    throw new IOException("done");
                });
                HttpStream stream = open(server, Instant.MAX)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.head().mediaType()).isEqualTo("text/event-stream");
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body()));
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstRead.countDown();
            lines.readLine();
            assertThat(lines.readLine()).isEqualTo("data: two");
            lines.readLine();
            assertThat(lines.readLine()).isNull();
            assertThat(stream.body().read()).isEqualTo(-1);
        }
    }

    private static RawServer endless() throws IOException {
        return RawServer.start((_, out) -> {
            RawServer.write(out, EVENTS);
            while (true) {
                RawServer.write(out, "data: more\n\n");
                Thread.sleep(1);
            }
        });
    }

    @Test
    void close_beforeTheEnd_dropsTheConnection() throws Exception {
        try (RawServer server = endless()) {
            try (HttpStream stream = open(server, Instant.MAX)) {
                stream.body().read();
            }
            server.awaitDropped();
        }
    }

    @Test
    void body_pastTheDeadline_failsWithTimedOut() throws Exception {
        try (RawServer server = endless();
                HttpStream stream = open(server, Instant.now().plusMillis(300))) {
            Throwable end = catchThrowable(() -> stream.body().readAllBytes());
            assertThat(end).isInstanceOf(IOException.class).hasCauseInstanceOf(HttpFailure.class);
            assertThat(((HttpFailure) end.getCause()).kind()).isEqualTo(Kind.TIMED_OUT);
            server.awaitDropped();
        }
    }

    @Test
    void body_readerInterrupted_endsAtOnce() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        AtomicReference<Throwable> end = new AtomicReference<>();
        try (RawServer server = endless()) {
            Thread reader = Thread.ofPlatform().start(() -> end.set(catchThrowable(() -> {
                try (HttpStream stream = open(server, Instant.MAX)) {
                    open.countDown();
                    stream.body().readAllBytes();
                }
            })));
            open.await();
            reader.interrupt();
            reader.join();
            assertThat(end.get()).isInstanceOf(InterruptedIOException.class);
            server.awaitDropped();
        }
    }

    @Test
    void body_readToItsEnd_givesTheConnectionBack() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("all"))) {
            for (int i = 0; i < 3; i++) {
                try (HttpStream stream = open(server, Instant.MAX)) {
                    assertThat(stream.body().readAllBytes()).asString().isEqualTo("all");
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
