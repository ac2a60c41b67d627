package dev.toolwright.http;

import dev.toolwright.http.HttpFailure.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Redirects to where the call itself could not have gone. */
final class RedirectAttacks {

    private static final Set<Kind> REFUSED = EnumSet.of(Kind.REFUSED_REDIRECT, Kind.BAD_URI);

    private RedirectAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(elsewhere(), forbidden(), toVault(), loops()).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> elsewhere() {
        return Stream.of(
                        "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "data:,x", "http://u:p@127.0.0.1/",
                        "http://127.0.0.1\\@api.test/", "http://[bad/", "http:///", "mailto:x@y.test", "unix:///run/docker.sock")
                .map(location -> Attack.of(
                        "redirect to " + location,
                        REFUSED,
                        arena -> call(arena, location).withRedirectRule(RedirectRule.ANY_HOST)));
    }

    private static Stream<Attack> forbidden() {
        return Stream.of("http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "//100.100.100.200/", "http://meta.test/")
                .map(location -> Attack.of(
                        "redirect to " + location,
                        EnumSet.of(Kind.REFUSED_ADDRESS),
                        arena -> call(arena.named("meta.test", "169.254.169.254"), location)
                                .withRedirectRule(RedirectRule.ANY_HOST)));
    }

    private static Stream<Attack> toVault() {
        return Stream.of("http://127.0.0.1:%d/", "//127.0.0.1:%d/", "http://localhost:%d/", "http://[::1]:%d/")
                .map(location -> Attack.of(
                        "redirect to another host, " + location,
                        EnumSet.of(Kind.REFUSED_REDIRECT),
                        arena -> call(arena, location.formatted(arena.vault.port()))));
    }

    private static Stream<Attack> loops() {
        return Stream.of("/", "?again", "#again")
                .map(location -> Attack.of(
                        "redirect in circles, " + location,
                        EnumSet.of(Kind.TOO_MANY_REDIRECTS),
                        arena -> call(arena, location)));
    }

    private static HttpCall call(Arena arena, String location) throws Exception {
        String reply = "HTTP/1.1 302 Found\nLocation: " + location + "\nContent-Length: 0\n\n";
        RawServer server = arena.hostile((_, out) -> RawServer.write(out, reply));
        return HttpCall.get(server.uri("/")).withAddressRule(AddressRule.PRIVATE_TOO);
    }
}
