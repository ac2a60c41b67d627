package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CodingTest {

    private static final String TEXT = "{\"hello\":\"brotli, brotli, brotli\"}";
    private static final byte[] BROTLI = Base64.getDecoder().decode("ixCAeyJoZWxsbyI6ImJyb3RsaSwgYnJvdGxpLCBicm90bGkifQM=");

    private final HttpSender sender = HttpSender.open();

    @AfterEach
    void close() {
        sender.close();
    }

    private HttpReply reply(String coding, byte[] body) throws Exception {
        try (RawServer server = RawServer.start((_, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\nContent-Encoding: " + coding + "\nContent-Length: " + body.length + "\n\n");
            out.write(body);
            out.flush();
        })) {
            HttpCall call = HttpCall.get(server.uri("/")).withAddressRule(AddressRule.ANY);
            HttpReply reply = sender.send(call, Instant.MAX);
            assertThat(server.requests.take().header("Accept-Encoding")).isEqualTo("gzip, deflate, br");
            return reply;
        }
    }

    private static byte[] deflated(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void send_brotli_unpacked() throws Exception {
        HttpReply reply = reply("br", BROTLI);
        assertThat(reply.text()).isEqualTo(TEXT);
        assertThat(reply.head().find("Content-Encoding")).isEmpty();
    }

    @Test
    void send_deflateWithAndWithoutItsWrapping_unpacked() throws Exception {
        assertThat(reply("deflate", deflated(false)).text()).isEqualTo(TEXT);
        assertThat(reply("deflate", deflated(true)).text()).isEqualTo(TEXT);
    }

    @Test
    void send_gzipOverBrotli_unpackedInTurn() throws Exception {
        assertThat(reply("br, x-gzip", gzipped(BROTLI)).text()).isEqualTo(TEXT);
    }

    @Test
    void send_nothingThatSaysItIsGzip_isNothing() throws Exception {
        assertThat(reply("gzip", new byte[0]).text()).isEmpty();
        assertThat(reply("identity", TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void send_damagedBrotli_textOrFailureButNothingElse() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = BROTLI.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(reply("br", damaged).status()).isEqualTo(200);
            } catch (HttpFailure failure) {
                assertThat(failure.kind()).isIn(HttpFailure.Kind.BROKEN, HttpFailure.Kind.TOO_LARGE);
            }
        }
    }
}
