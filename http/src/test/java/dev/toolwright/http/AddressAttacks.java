package dev.toolwright.http;

import dev.toolwright.http.HttpFailure.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Ways to an address that must not be reached: odd spellings, names that lie, names that change their mind. */
final class AddressAttacks {

    private static final Set<Kind> REFUSED = EnumSet.of(Kind.REFUSED_ADDRESS);

    /** Some spellings are an address to one platform, and to another neither address nor name. */
    private static final Set<Kind> NOT_REACHED = EnumSet.of(Kind.REFUSED_ADDRESS, Kind.UNREACHABLE, Kind.BAD_URI);

    private AddressAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(spellings(), inside(), names(), metadata(), rebinding(), addresses()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> spellings() {
        return Stream.of(
                        "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "0",
                        "0.0.0.0", "127.0.0.1", "127.255.255.254", "localhost", "LOCALHOST", "[::1]", "[::]",
                        "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "%6c%6fcalhost",
                        "[fe80::1%25lo]")
                .map(host -> Attack.of("loopback as " + host, NOT_REACHED, arena -> get(host, arena.vault.port())));
    }

    private static Stream<Attack> inside() {
        return Stream.of(
                        "10.0.0.1", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.169.254", "198.18.0.1", "224.0.0.1",
                        "255.255.255.255", "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[64:ff9b::10.0.0.1]", "[2002:a00:1::]",
                        "[2001:0:a00:1::1]", "[ff02::1]")
                .map(host -> Attack.of("inner address " + host, REFUSED, _ -> get(host, 80)));
    }

    private static Stream<Attack> names() {
        return Stream.of(
                        new String[] {"127.0.0.1"},
                        new String[] {"169.254.169.254"},
                        new String[] {"8.8.8.8", "10.0.0.1"},
                        new String[] {"::1"},
                        new String[] {"64:ff9b::7f00:1"},
                        new String[] {"2002:7f00:1::"})
                .map(answer -> Attack.of(
                        "a public name for " + String.join(" and ", answer),
                        REFUSED,
                        arena -> get("api.test", arena.named("api.test", answer).vault.port())));
    }

    /** Of a provider that may reach private addresses. */
    private static Stream<Attack> metadata() {
        return Stream.of(
                        "169.254.169.254", "2852039166", "0xA9FEA9FE", "0251.0376.0251.0376", "[::ffff:169.254.169.254]",
                        "[64:ff9b::a9fe:a9fe]", "[fd00:ec2::254]", "100.100.100.200", "168.63.129.16", "169.254.170.2")
                .map(host -> Attack.of(
                        "metadata as " + host,
                        NOT_REACHED,
                        _ -> get(host, 80).withAddressRule(AddressRule.PRIVATE_TOO)));
    }

    private static Stream<Attack> rebinding() {
        return Stream.of(
                Attack.of("a name with a permitted and a forbidden address", REFUSED, arena -> get("two.test", arena.named(
                                "two.test", "127.0.0.1", "169.254.169.254").hostile(RawServer.ok("")).port())
                        .withAddressRule(AddressRule.PRIVATE_TOO)),
                Attack.of("a name that changes its mind after the first call", REFUSED, arena -> {
                    RawServer server = arena.hostile("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0\n\n");
                    arena.named("turn.test", "127.0.0.1").named("turn.test", "169.254.169.254");
                    HttpCall call = get("turn.test", server.port()).withAddressRule(AddressRule.PRIVATE_TOO);
                    arena.sender.send(call, Instant.MAX);
                    return call;
                }),
                Attack.of("a connection that another rule opened", REFUSED, arena -> {
                    RawServer server = arena.hostile((_, out) -> RawServer.write(out, RawServer.ok("open")));
                    HttpCall call = get("127.0.0.1", server.port());
                    arena.sender.send(call.withAddressRule(AddressRule.ANY), Instant.MAX);
                    return call;
                }));
    }

    private static Stream<Attack> addresses() {
        return Stream.of(
                        "file:///etc/passwd", "jar:file:/tmp/x.jar!/", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:,x",
                        "javascript:alert(1)", "mailto:x@y.test", "//127.0.0.1/", "http:///path", "http://user@api.test/",
                        "http://user:s3cret@api.test/", "http://api.test:0/", "http://api.test:99999/", "http://a_b/",
                        "http:api.test", "unix:///run/docker.sock")
                .map(uri -> Attack.of(uri, Set.of(Kind.BAD_URI), _ -> HttpCall.get(URI.create(uri))));
    }

    private static HttpCall get(String host, int port) {
        return HttpCall.get(URI.create("http://" + host + ":" + port + "/"));
    }
}
