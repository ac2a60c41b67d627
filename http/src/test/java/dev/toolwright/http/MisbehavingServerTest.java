package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toolwright.http.HttpFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MisbehavingServerTest {

    private static final int LIMIT = 100_000;

    private final HttpSender sender =
            HttpSender.open(HttpSettings.defaults().withMaxResponseBytes(LIMIT), Clock.systemUTC());

    @AfterEach
    void close() {
        sender.close();
    }

    private HttpFailure failure(RawServer server) {
        HttpCall call = HttpCall.get(server.uri("/path?token=secret")).withAddressRule(AddressRule.ANY);
        HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> sender.send(call, Instant.MAX));
        assertThat(failure.getMessage()).contains("127.0.0.1:" + server.port()).doesNotContain("secret", "\n");
        return failure;
    }

    private static RawServer thenDrop(String reply) throws IOException {
        return RawServer.start((_, out) -> {
            RawServer.write(out, reply);
            throw new IOException("dropped on purpose");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\nContent-Length: 10\n\nhalf",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nhello\n0\n\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n-1\nhello\n0\n\n",
                "HTTP/1.1 200 OK\nContent-Length: -5\n\nhello",
                "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 9\n\nnot zipped",
                "HTTP/1.1 abc OK\n\n",
                "SSH-2.0-OpenSSH_9.6\n",
                "\0\0\0\0"
            })
    void send_replyThatIsCutOrNoHttp_broken(String reply) throws Exception {
        try (RawServer server = thenDrop(reply)) {
            assertThat(failure(server).kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void send_randomBytes_neverAnythingButAFailure() throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            byte[] noise = new byte[2000];
            new Random(seed).nextBytes(noise);
            try (RawServer server = RawServer.start((_, out) -> {
                out.write(noise);
                out.flush();
                throw new IOException("dropped on purpose");
            })) {
                assertThat(failure(server).kind()).as("seed %d", seed).isIn(Kind.BROKEN, Kind.TOO_LARGE);
            }
        }
    }

    @Test
    void send_endlessBody_tooLargeAndDropped() throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\n\n");
            pour(out);
        })) {
            assertThat(failure(server).kind()).isEqualTo(Kind.TOO_LARGE);
            server.awaitDropped();
        }
    }

    @Test
    void send_gzipBomb_countedAfterDecompression() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[20 * 1024 * 1024]);
        }
        assertThat(bomb.size()).isLessThan(LIMIT);
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + bomb.size() + "\n\n");
            out.write(bomb.toByteArray());
            out.flush();
        })) {
            assertThat(failure(server).kind()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void send_gzip_decompressed() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write("hello".getBytes());
        }
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + zipped.size() + "\n\n");
            out.write(zipped.toByteArray());
            out.flush();
        })) {
            HttpCall call = HttpCall.get(server.uri("/")).withAddressRule(AddressRule.ANY);
            assertThat(sender.send(call, Instant.MAX).text()).isEqualTo("hello");
        }
    }

    @Test
    void send_floodOfHeaders_tooLarge() throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\n");
            for (int i = 0; ; i++) {
                RawServer.write(out, "X-" + i + ": flood\n");
            }
        })) {
            assertThat(failure(server).kind()).isEqualTo(Kind.TOO_LARGE);
            server.awaitDropped();
        }
    }

    @Test
    void send_endlessHeaderLine_tooLarge() throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\nX: ");
            pour(out);
        })) {
            assertThat(failure(server).kind()).isEqualTo(Kind.TOO_LARGE);
            server.awaitDropped();
        }
    }

    @Test
    void send_nobodyListens_unreachable() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        HttpCall call = HttpCall.get(URI.create("http://127.0.0.1:" + free + "/")).withAddressRule(AddressRule.ANY);
        HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> sender.send(call, Instant.MAX));
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure).hasMessage("cannot reach http://127.0.0.1:" + free + ": connection refused");
    }

    @Test
    void send_httpsToAPlainServer_unreachable() throws Exception {
        try (ServerSocket plain = new ServerSocket(0)) {
            Thread.startVirtualThread(() -> {
                try (Socket client = plain.accept()) {
                    RawServer.write(client.getOutputStream(), "HTTP/1.1 400 Bad Request\n\n");
                    client.getInputStream().readNBytes(1);
                } catch (IOException over) {
                    // the client has seen enough
                }
            });
            HttpCall call = HttpCall.get(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/"))
                    .withAddressRule(AddressRule.ANY);
            HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> sender.send(call, Instant.MAX));
            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void send_afterAFailure_worksAgain() throws Exception {
        boolean[] first = {true};
        try (RawServer server = RawServer.start((_, out) -> {
            if (first[0]) {
                first[0] = false;
                throw new IOException("dropped on purpose");
            }
            RawServer.write(out, RawServer.ok("back"));
        })) {
            assertThat(failure(server).kind()).isEqualTo(Kind.BROKEN);
            HttpCall call = HttpCall.get(server.uri("/")).withAddressRule(AddressRule.ANY);
            assertThat(sender.send(call, Instant.MAX).text()).isEqualTo("back");
        }
    }

    private static void pour(OutputStream out) throws IOException {
        byte[] block = "x".repeat(8192).getBytes();
        while (true) {
            out.write(block);
        }
    }
}
