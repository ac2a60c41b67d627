package dev.toolwright.http;

import dev.toolwright.http.HttpFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Replies that are too large, too slow, or not what they say. */
final class ReplyAttacks {

    private static final Set<Kind> BROKEN = EnumSet.of(Kind.BROKEN);
    private static final Set<Kind> TOO_LARGE = EnumSet.of(Kind.TOO_LARGE);
    private static final Set<Kind> NOT_ACCEPTED = EnumSet.of(Kind.BROKEN, Kind.TOO_LARGE);

    private static final byte[] ZEROS = new byte[20 * 1024 * 1024];

    /** 50 million times x in brotli, 80 bytes. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode("y///P/gl8OKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//8g9eD78EQBwWAOig6wE=");

    private ReplyAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(floods(), bombs(), slow(), framing()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> floods() {
        return Stream.of(
                flood("endless headers", "HTTP/1.1 200 OK\n", "X-Flood: flood\n"),
                flood("an endless header", "HTTP/1.1 200 OK\nX: ", "x".repeat(1000)),
                flood("an endless header name", "HTTP/1.1 200 OK\n", "x".repeat(1000)),
                flood("an endless status line", "HTTP/1.1 200 ", "O".repeat(1000)),
                flood("an endless folded header", "HTTP/1.1 200 OK\nX: a\n", " folded\n"),
                flood("an endless body", "HTTP/1.1 200 OK\n\n", "x".repeat(1000)),
                flood("a body larger than it says it is large", "HTTP/1.1 200 OK\nContent-Length: 999999999\n\n", "x".repeat(1000)),
                flood("endless chunks", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", "3e8\n" + "x".repeat(1000) + "\n"),
                flood("a chunk without end", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n7fffffff\n", "x".repeat(1000)),
                flood("an endless chunk extension", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5;", "x".repeat(1000)),
                flood("endless trailers", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n0\n", "X-Trailer: x\n"),
                flood("an endless error page", "HTTP/1.1 500 No\n\n", "x".repeat(1000)));
    }

    private static Attack flood(String name, String start, String more) {
        return Attack.of(name, NOT_ACCEPTED, arena -> call(arena, (_, out) -> {
            RawServer.write(out, start);
            while (true) {
                RawServer.write(out, more);
            }
        }));
    }

    private static Stream<Attack> bombs() {
        return Stream.of(
                packed("a gzip bomb", TOO_LARGE, "gzip", gzip(ZEROS)),
                packed("a gzip bomb in gzip", TOO_LARGE, "gzip, gzip", gzip(gzip(ZEROS))),
                packed("a deflate bomb", TOO_LARGE, "deflate", deflate(ZEROS)),
                packed("a brotli bomb", TOO_LARGE, "br", BROTLI_BOMB),
                packed("a brotli bomb in gzip", TOO_LARGE, "br, gzip", gzip(BROTLI_BOMB)),
                packed("a pile of codings", BROKEN, "gzip, gzip, gzip", gzip(gzip(gzip(new byte[10])))),
                packed("a pile of coding headers", BROKEN, "gzip\nContent-Encoding: gzip\nContent-Encoding: gzip", gzip(new byte[10])),
                packed("a coding that nobody asked for", BROKEN, "zstd", new byte[] {40, -75, 47, -3, 0, 0}),
                packed("text that says it is gzip", BROKEN, "gzip", "not gzip".getBytes()),
                packed("text that says it is brotli", BROKEN, "br", "not brotli at all".getBytes()),
                packed("text that says it is deflate", BROKEN, "deflate", "not deflate".getBytes()),
                packed("cut gzip", BROKEN, "gzip", Arrays.copyOf(gzip(ZEROS), 30)),
                packed("cut brotli", NOT_ACCEPTED, "br", Arrays.copyOf(BROTLI_BOMB, 30)));
    }

    private static Attack packed(String name, Set<Kind> ends, String coding, byte[] body) {
        String head = "HTTP/1.1 200 OK\nContent-Encoding: " + coding + "\nContent-Length: " + body.length + "\n\n";
        return Attack.of(name, ends, arena -> call(arena, (_, out) -> {
            RawServer.write(out, head);
            out.write(body);
            out.flush();
        }));
    }

    private static Stream<Attack> slow() {
        return Stream.of(
                drip("a body that comes byte by byte", "HTTP/1.1 200 OK\nContent-Length: 90000\n\n", "x"),
                drip("chunks of one byte", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", "1\nx\n"),
                drip("headers that come byte by byte", "HTTP/1.1 200 OK\nX: ", "x"),
                drip("preliminary replies without end", "", "HTTP/1.1 103 Early Hints\n\n"),
                drip("a gzip body that never goes on", "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n\u001f", ""),
                drip("silence", "", ""));
    }

    private static Attack drip(String name, String start, String drop) {
        return Attack.endless(name, arena -> call(arena, (_, out) -> {
            RawServer.write(out, start);
            while (true) {
                RawServer.write(out, drop);
                LockSupport.parkNanos(20_000_000);
            }
        }));
    }

    private static Stream<Attack> framing() {
        return Stream.of(
                        "SSH-2.0-OpenSSH_9.6\n",
                        "hello\n",
                        "HTTP/1.1 abc OK\n\n",
                        "HTTP/9.9 200 OK\nContent-Length: 0\n\n",
                        "HTTP/1.1 200 OK\nno colon here\n\n",
                        "HTTP/1.1 200 OK\nContent-Length: -5\n\nhello",
                        "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n\nhello",
                        "HTTP/1.1 200 OK\nContent-Length: 5, 6\n\nhello!",
                        "HTTP/1.1 200 OK\nContent-Length: 10\n\nhalf",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n-1\nhello\n0\n\n",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nffffffffffffffff\nhello\n0\n\n",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nhello\n0\n\n",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked, chunked\n\n5\nhello\n0\n\n",
                        "HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 6\n\nhello!",
                        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 5\n\nhello",
                        "")
                .map(reply -> Attack.of(
                        "the reply " + reply.replace("\n", "\\n"),
                        BROKEN,
                        arena -> HttpCall.get(arena.hostile(reply).uri("/")).withAddressRule(AddressRule.ANY)));
    }

    private static HttpCall call(Arena arena, RawServer.Script script) throws IOException {
        return HttpCall.get(arena.hostile(script).uri("/")).withAddressRule(AddressRule.ANY);
    }

    private static byte[] gzip(byte[] bytes) {
        return written(bytes, GZIPOutputStream::new);
    }

    private static byte[] deflate(byte[] bytes) {
        return written(bytes, DeflaterOutputStream::new);
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] written(byte[] bytes, Packer packer) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return packed.toByteArray();
    }
}
