package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toolwright.http.HttpFailure.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class HttpSenderTest {

    private static final Instant NEVER = Instant.MAX;

    private final HttpSender sender = HttpSender.open();

    @AfterEach
    void close() {
        sender.close();
    }

    private static HttpCall get(RawServer server, String path) {
        return HttpCall.get(server.uri(path)).withAddressRule(AddressRule.ANY);
    }

    private HttpFailure failure(HttpCall call, Instant deadline) {
        return catchThrowableOfType(HttpFailure.class, () -> sender.send(call, deadline));
    }

    private static Instant soon() {
        return Clock.systemUTC().instant().plusMillis(300);
    }

    @Test
    void send_plainReply_givesStatusHeadersAndText() throws Exception {
        try (RawServer server = RawServer.saying("""
                HTTP/1.1 418 Teapot
                Content-Type: text/plain; charset=ISO-8859-1
                X-One: 1
                x-one: 2
                Content-Length: 4

                caf\u00e9""")) {
            HttpReply reply = sender.send(get(server, "/"), NEVER);

            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.text()).isEqualTo("café");
            assertThat(reply.head().mediaType()).isEqualTo("text/plain");
            assertThat(reply.head().headers()).filteredOn(header -> header.named("X-ONE")).hasSize(2);
        }
    }

    @Test
    void send_headersInUtf8AndLatin1_readAsWritten() throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-City: K\u00f8benhavn \u6771\u4eac\r\n".getBytes(StandardCharsets.UTF_8));
            out.write("X-Drink: caf\u00e9\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        })) {
            HttpReply reply = sender.send(get(server, "/"), NEVER);

            assertThat(reply.head().find("x-city")).contains("K\u00f8benhavn \u6771\u4eac");
            assertThat(reply.head().find("x-drink")).contains("caf\u00e9");
        }
    }

    @Test
    void send_body_arrivesWithLengthAndHeaders() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("done"))) {
            HttpCall call = HttpCall.postJson(server.uri("/a?b=%20c"), "{\"a\":1}")
                    .withAddressRule(AddressRule.ANY)
                    .with(HttpHeader.of("X-Two", "é"));
            assertThat(sender.send(call, NEVER).text()).isEqualTo("done");

            RawServer.Request request = server.requests.take();
            assertThat(request.line()).isEqualTo("POST /a?b=%20c HTTP/1.1");
            assertThat(request.body()).isEqualTo("{\"a\":1}");
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("User-Agent")).isEqualTo("Toolwright");
            assertThat(request.header("X-Two").getBytes(StandardCharsets.ISO_8859_1))
                    .isEqualTo("é".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void send_severalCallsInTurn_shareOneConnection() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("x"))) {
            for (int i = 0; i < 5; i++) {
                sender.send(get(server, "/" + i), NEVER);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void send_manyAtOnce_allAnswered() throws Exception {
        int calls = 200;
        CountDownLatch all = new CountDownLatch(calls);
        try (RawServer server = RawServer.start((_, out) -> {
            all.countDown();
            all.await(); // nobody is answered until everybody has asked
            RawServer.write(out, RawServer.ok("x"));
        })) {
            List<Thread> threads = new ArrayList<>();
            AtomicReference<String> texts = new AtomicReference<>("");
            for (int i = 0; i < calls; i++) {
                threads.add(Thread.startVirtualThread(() -> {
                    try {
                        String text = sender.send(get(server, "/"), NEVER).text();
                        texts.accumulateAndGet(text, String::concat);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(texts.get()).hasSize(calls);
        }
    }

    @Test
    void send_loopbackUnderPublicOnly_refusedWithoutConnection() throws Exception {
        try (RawServer server = RawServer.saying(RawServer.ok("secret"))) {
            HttpFailure failure = failure(HttpCall.get(server.uri("/?key=secret")), NEVER);

            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(failure).hasMessageNotContaining("secret");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void send_slowDrip_endsAtTheDeadline() throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 100000\n\n");
            while (true) {
                RawServer.write(out, ".");
                Thread.sleep(5);
            }
        })) {
            assertThat(failure(get(server, "/"), soon()).kind()).isEqualTo(Kind.TIMED_OUT);
            server.awaitDropped();
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void send_interrupted_closesTheConnection(Thread.Builder threads) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer server = RawServer.start((_, out) -> {
            asked.countDown();
            while (true) {
                RawServer.write(out, "HTTP/1.1 102 Wait\n\n");
                Thread.sleep(5);
            }
        })) {
            AtomicReference<Object> end = new AtomicReference<>();
            Thread thread = threads.start(() -> {
                try {
                    end.set(sender.send(get(server, "/"), NEVER));
                } catch (InterruptedException interrupted) {
                    end.set(interrupted);
                }
            });
            asked.await();
            thread.interrupt();
            thread.join();
            assertThat(end.get()).isInstanceOf(InterruptedException.class);
            server.awaitDropped();
        }
    }

    static Stream<Thread.Builder> threads() {
        return Stream.of(Thread.ofPlatform(), Thread.ofVirtual());
    }

    @ParameterizedTest
    @MethodSource("threads")
    void send_nameServerThatIsSilent_endsAtTheDeadline(Thread.Builder threads) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        HostLookup silent = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of();
        };
        for (String scheme : List.of("http", "https")) {
            try (HttpSender waiting = HttpSender.open(HttpSettings.defaults(), Clock.systemUTC(), silent)) {
                HttpCall call = HttpCall.get(URI.create(scheme + "://somewhere.test/"));
                FutureTask<HttpReply> task = new FutureTask<>(() -> waiting.send(call, soon()));
                threads.start(task);
                assertThat(catchThrowable(task::get).getCause())
                        .isInstanceOfSatisfying(HttpFailure.class, late -> assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT));
            }
        }
        never.countDown();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void send_noConnectionIsFree_endsAtTheDeadline(Thread.Builder threads) throws Exception {
        HttpSettings narrow = HttpSettings.defaults().withMaxConnections(1, 1);
        CountDownLatch asked = new CountDownLatch(1);
        try (HttpSender crowded = HttpSender.open(narrow, Clock.systemUTC());
                RawServer server = RawServer.start((_, _) -> {
                    asked.countDown();
                    Thread.sleep(Duration.ofMinutes(1));
                })) {
            Thread first = Thread.startVirtualThread(() -> catchThrowable(() -> crowded.send(get(server, "/"), NEVER)));
            asked.await();
            FutureTask<HttpReply> second = new FutureTask<>(() -> crowded.send(get(server, "/"), soon()));
            threads.start(second);
            assertThat(catchThrowable(second::get).getCause())
                    .isInstanceOfSatisfying(HttpFailure.class, late -> assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT));
            first.interrupt();
            first.join();
        }
    }

    /** Wherever an exchange is when its time is up, connecting, sending or receiving: the one connection comes back. */
    @Test
    void send_deadlineAtAnyMoment_endsWithReplyOrTimedOut() throws Exception {
        HttpSettings narrow = HttpSettings.defaults().withMaxConnections(1, 1);
        try (HttpSender single = HttpSender.open(narrow, Clock.systemUTC());
                RawServer server = RawServer.saying(RawServer.ok("a"))) {
            for (int micros = 1; micros < 6000; micros += 5) {
                Instant deadline = Instant.now().plusNanos(micros * 1000L);
                try {
                    assertThat(single.send(get(server, "/"), deadline).text()).isEqualTo("a");
                } catch (HttpFailure late) {
                    assertThat(late.kind()).as("after %d µs", micros).isEqualTo(Kind.TIMED_OUT);
                }
            }
            assertThat(single.send(get(server, "/"), NEVER).text()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void send_interruptedAtAnyMoment_endsWithReplyOrInterrupted(Thread.Builder threads) throws Exception {
        HttpSettings narrow = HttpSettings.defaults().withMaxConnections(1, 1);
        try (HttpSender single = HttpSender.open(narrow, Clock.systemUTC());
                RawServer server = RawServer.saying(RawServer.ok("a"))) {
            for (int micros = 1; micros < 3000; micros += 10) {
                FutureTask<HttpReply> task = new FutureTask<>(() -> single.send(get(server, "/"), NEVER));
                Thread thread = threads.start(task);
                LockSupport.parkNanos(micros * 1000L);
                thread.interrupt();
                try {
                    assertThat(task.get().text()).isEqualTo("a");
                } catch (ExecutionException ended) {
                    assertThat(ended.getCause()).as("after %d µs", micros).isInstanceOf(InterruptedException.class);
                }
            }
            assertThat(single.send(get(server, "/"), NEVER).text()).isEqualTo("a");
        }
    }

    @Test
    void send_badAddress_refused() {
        for (String uri : List.of("ftp://x/", "/relative", "http://user:pw@localhost/", "http:///x", "http://a_b/", "mailto:a@b")) {
            HttpFailure failure = failure(HttpCall.get(URI.create(uri)), NEVER);
            assertThat(failure.kind()).as(uri).isEqualTo(Kind.BAD_URI);
            assertThat(failure).hasMessageNotContaining("pw");
        }
    }

    @Test
    void header_withLineBreak_refused() {
        assertThatThrownBy(() -> HttpHeader.of("X", "a\r\nY: b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpHeader.of("X: y", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpCall.get(URI.create("http://x/")).with(HttpHeader.of("content-LENGTH", "3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void send_hostThatIsNotCalledAgain_itsConnectionIsClosed() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpSender sender = HttpSender.open(
                        HttpSettings.defaults(), Clock.systemUTC(), HostLookup.SYSTEM, Duration.ofMillis(50))) {
            CompletableFuture<Integer> end = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> end.complete(endOfConnection(listening)));
            URI uri = URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
            sender.send(HttpCall.get(uri).withAddressRule(AddressRule.ANY), Instant.MAX);

            assertThat(end.get()).isEqualTo(-1);
        }
    }

    /** Answers one request, then waits for the other side's end. */
    private static int endOfConnection(ServerSocket listening) {
        try (Socket client = listening.accept()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            while (!in.readLine().isEmpty()) {}
            RawServer.write(client.getOutputStream(), RawServer.ok("a"));
            return in.read();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
