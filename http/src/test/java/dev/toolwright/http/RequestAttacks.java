package dev.toolwright.http;

import java.net.URI;
import java.util.stream.Stream;

/** Requests that would be two, or would frame their message themselves. */
final class RequestAttacks {

    private static final URI API = URI.create("http://api.test/");

    private RequestAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(values(), names(), framing(), methods()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> values() {
        return Stream.of("a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rb", "a\0b", "a\u0085b", "\u001b[2J", "a\r\n\r\nGET / HTTP/1.1")
                .map(value -> Attack.unwritable(
                        "header value " + escaped(value), _ -> HttpCall.get(API).with(HttpHeader.of("X-Value", value))));
    }

    private static Stream<Attack> names() {
        return Stream.of("X\r\nX-Evil", "X: a\r\nY", "X Y", "", "X\0", "Hé")
                .map(name -> Attack.unwritable(
                        "header name '" + escaped(name) + "'", _ -> HttpCall.get(API).with(HttpHeader.of(name, "a"))));
    }

    private static Stream<Attack> framing() {
        return Stream.of("Host", "Content-Length", "Transfer-Encoding", "Connection", "Upgrade", "Expect", "TE", "hOST")
                .map(name -> Attack.unwritable(
                        "header " + name + " of one's own", _ -> HttpCall.get(API).with(HttpHeader.of(name, "1"))));
    }

    private static Stream<Attack> methods() {
        return Stream.of("GET / HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET", "GET /other", "", "GE\0T")
                .map(method -> Attack.unwritable("method '" + escaped(method) + "'", _ -> HttpCall.of(method, API)));
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replaceAll("\\p{Cntrl}", "·");
    }
}
