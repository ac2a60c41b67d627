package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toolwright.http.HttpFailure.Kind;
import dev.toolwright.http.SecureServer.Received;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.AsyncResponseProducer;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS, HTTP/2 where the server offers it, HTTP/1.1 where not; the limits and the guard hold in both. */
@Timeout(60)
class SecureServerTest {

    private static final int LIMIT = 1_000_000;

    @TempDir
    static Path folder;

    private static Path keys;

    private HttpSender sender = trusting(SecureServer.trust(keys));

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = SecureServer.keys(folder);
    }

    @AfterEach
    void close() {
        sender.close();
    }

    private static HttpSender trusting(Tls tls) {
        return HttpSender.open(
                HttpSettings.defaults().withMaxResponseBytes(LIMIT),
                Clock.systemUTC(),
                host -> List.of(InetAddress.getLoopbackAddress()),
                Duration.ofSeconds(30),
                tls);
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(30);
    }

    private static HttpCall get(SecureServer server, String path) {
        return HttpCall.get(server.uri(path)).withAddressRule(AddressRule.ANY);
    }

    private HttpFailure failure(HttpCall call) {
        return catchThrowableOfType(HttpFailure.class, () -> sender.send(call, soon()));
    }

    private static Optional<AsyncResponseProducer> text(String text) {
        return Optional.of(AsyncResponseBuilder.create(200).setEntity(text, ContentType.TEXT_PLAIN).build());
    }

    private static Optional<AsyncResponseProducer> body(AsyncEntityProducer body) {
        return Optional.of(AsyncResponseBuilder.create(200).setEntity(body).build());
    }

    /** Tells the version, the request and the size of its body. */
    private static Optional<AsyncResponseProducer> told(Received received) {
        return text(received.version() + " " + received.request().getMethod() + " " + received.request().getPath() + " "
                + received.body().length);
    }

    @ParameterizedTest
    @CsvSource({"NEGOTIATE, HTTP/2.0", "FORCE_HTTP_2, HTTP/2.0", "FORCE_HTTP_1, HTTP/1.1"})
    void send_serverOffersVersions_newestIsSpoken(HttpVersionPolicy offered, String spoken) throws Exception {
        try (SecureServer server = SecureServer.start(keys, offered, SecureServerTest::told)) {
            HttpCall post = HttpCall.postJson(server.uri("/a?b=c"), "x".repeat(300_000)).withAddressRule(AddressRule.ANY);

            assertThat(sender.send(get(server, "/"), soon()).text()).isEqualTo(spoken + " GET / 0");
            assertThat(sender.send(post, soon()).text()).isEqualTo(spoken + " POST /a?b=c 300000");
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void send_manyAtOnceOverHttp2_shareOneConnection() throws Exception {
        int calls = 20;
        CyclicBarrier all = new CyclicBarrier(calls);
        CountDownLatch held = new CountDownLatch(1);
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, received -> {
                    if (received.request().getPath().equals("/never")) {
                        held.countDown();
                        return Optional.empty();
                    }
                    return told(received);
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sender.send(get(server, "/first"), soon());
            Future<HttpReply> never = threads.submit(() -> sender.send(get(server, "/never"), soon()));
            held.await(); // from here on the connection is in use
            List<Future<String>> texts = new ArrayList<>();
            for (int call = 0; call < calls; call++) {
                String path = "/" + call;
                texts.add(threads.submit(() -> {
                    all.await();
                    return sender.send(get(server, path), soon()).text();
                }));
            }
            for (int call = 0; call < calls; call++) {
                assertThat(texts.get(call).get()).isEqualTo("HTTP/2.0 GET /" + call + " 0");
            }
            assertThat(server.connections()).isOne();
            never.cancel(true);
        }
    }

    @Test
    void send_moreAtOnceThanAConnectionServes_noneWaitsForAnother() throws Exception {
        int calls = SecureServer.STREAMS + 20;
        CountDownLatch arrived = new CountDownLatch(calls);
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, received -> {
                    if (received.request().getPath().equals("/")) {
                        return text("first");
                    }
                    arrived.countDown();
                    return Optional.empty();
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sender.send(get(server, "/"), soon());
            for (int call = 0; call < calls; call++) {
                threads.submit(() -> sender.send(get(server, "/never"), soon()));
            }

            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.connections()).isEqualTo(1 + 20);
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(value = HttpVersionPolicy.class, names = {"FORCE_HTTP_1", "FORCE_HTTP_2"})
    void send_deadlinePasses_othersOnTheConnectionGoOn(HttpVersionPolicy offered) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (SecureServer server = SecureServer.start(keys, offered, received -> {
                    if (received.request().getPath().equals("/")) {
                        return text("in time");
                    }
                    arrived.countDown();
                    return Optional.empty();
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sender.send(get(server, "/"), soon());
            Future<HttpReply> waiting = threads.submit(() -> sender.send(get(server, "/never"), soon()));
            arrived.await();

            HttpFailure late = catchThrowableOfType(
                    HttpFailure.class, () -> sender.send(get(server, "/never"), Instant.now().plusMillis(500)));
            assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(sender.send(get(server, "/"), soon()).text()).isEqualTo("in time");
            assertThat(waiting.isDone()).isFalse();
            if (offered == HttpVersionPolicy.FORCE_HTTP_2) {
                assertThat(server.connections()).isOne();
            }
            waiting.cancel(true);
            assertThat(sender.send(get(server, "/"), soon()).text()).isEqualTo("in time");
        }
    }

    @ParameterizedTest
    @EnumSource(value = HttpVersionPolicy.class, names = {"FORCE_HTTP_1", "FORCE_HTTP_2"})
    void send_bodyStalls_timedOut(HttpVersionPolicy offered) throws Exception {
        try (SecureServer server = SecureServer.start(keys, offered, _ -> body(new ScriptedBody(1, false)))) {
            HttpFailure late = catchThrowableOfType(
                    HttpFailure.class, () -> sender.send(get(server, "/"), Instant.now().plusMillis(700)));
            assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT);
        }
    }

    @ParameterizedTest
    @EnumSource(value = HttpVersionPolicy.class, names = {"FORCE_HTTP_1", "FORCE_HTTP_2"})
    void send_bodyBreaksOff_brokenAtOnce(HttpVersionPolicy offered) throws Exception {
        try (SecureServer server = SecureServer.start(keys, offered, _ -> body(new ScriptedBody(1, true)))) {
            assertThat(failure(get(server, "/")).kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @ParameterizedTest
    @EnumSource(value = HttpVersionPolicy.class, names = {"FORCE_HTTP_1", "FORCE_HTTP_2"})
    void send_endlessBody_tooLargeAndTheNextCallIsServed(HttpVersionPolicy offered) throws Exception {
        try (SecureServer server = SecureServer.start(keys, offered, received -> received.request().getPath().equals("/")
                ? text("small")
                : body(new ScriptedBody(Integer.MAX_VALUE, false)))) {
            assertThat(failure(get(server, "/endless")).kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(sender.send(get(server, "/"), soon()).text()).isEqualTo("small");
        }
    }

    @Test
    void send_largeBodyReadAtLeisure_comesWhole() throws Exception {
        int pieces = 50;
        try (SecureServer server = SecureServer.start(
                        keys, HttpVersionPolicy.FORCE_HTTP_2, _ -> body(new ScriptedBody(pieces, false).ending()));
                HttpStream stream = sender.open(get(server, "/"), soon())) {
            assertThat(stream.body().readAllBytes()).hasSize(pieces * ScriptedBody.PIECE);
        }
    }

    @Test
    void send_packedBody_isUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("hello ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, received -> Optional.of(
                AsyncResponseBuilder.create(200)
                        .addHeader("Content-Encoding", "gzip")
                        .addHeader("X-Accepted", received.request().getFirstHeader("Accept-Encoding").getValue())
                        .setEntity(packed.toByteArray(), ContentType.TEXT_PLAIN)
                        .build()))) {
            HttpReply reply = sender.send(get(server, "/"), soon());
            assertThat(reply.text()).isEqualTo("hello ".repeat(1000));
            assertThat(reply.head().find("X-Accepted")).contains("gzip, deflate, br");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void send_headersBeyondTheLimit_tooLarge(int headers) throws Exception {
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.FORCE_HTTP_2, received -> {
            AsyncResponseBuilder reply = AsyncResponseBuilder.create(200);
            for (int header = 0; header < headers; header++) {
                reply.addHeader("X-" + header, "x".repeat(80_000 / headers));
            }
            return Optional.of(reply.build());
        })) {
            assertThat(failure(get(server, "/")).kind()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void send_addressThatIsNotPermitted_isRefusedBeforeAnyConnection() throws Exception {
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, SecureServerTest::told)) {
            HttpCall forbidden = HttpCall.get(server.uri("/"));

            assertThat(failure(forbidden).kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(sender.send(get(server, "/"), soon()).status()).isEqualTo(200);
            assertThat(failure(forbidden).kind()).isEqualTo(Kind.REFUSED_ADDRESS); // the open connection is another rule's
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void send_certificateForAnotherHost_unreachable() throws Exception {
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, SecureServerTest::told)) {
            HttpCall call = HttpCall.get(URI.create("https://other.test:" + server.port() + "/"))
                    .withAddressRule(AddressRule.ANY);
            assertThat(failure(call)).hasMessage(
                    "cannot reach https://other.test:" + server.port() + ": its certificate is for another host");
        }
    }

    @Test
    void send_certificateOfNobodyTrusted_unreachable() throws Exception {
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, SecureServerTest::told);
                HttpSender strict = trusting(Tls.ofPlatform())) {
            HttpFailure failure =
                    catchThrowableOfType(HttpFailure.class, () -> strict.send(get(server, "/"), soon()));
            assertThat(failure).hasMessageEndingWith("TLS handshake failed");
            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void send_serverThatClosedItsConnections_isReachedAgain() throws Exception {
        try (SecureServer server = SecureServer.start(keys, HttpVersionPolicy.NEGOTIATE, SecureServerTest::told)) {
            sender.send(get(server, "/"), soon());
            server.dropConnections();
            try {
                sender.send(get(server, "/"), soon());
            } catch (HttpFailure crossed) { // a request may meet the farewell on its way
                assertThat(crossed.kind()).isEqualTo(Kind.BROKEN);
            }
            assertThat(sender.send(get(server, "/again"), soon()).text()).contains("/again");
        }
    }
}
