package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toolwright.http.HttpFailure.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class RedirectTest {

    private final HttpSender sender = HttpSender.open();

    @AfterEach
    void close() {
        sender.close();
    }

    private static String redirect(int status, String location) {
        return "HTTP/1.1 " + status + " Moved\nLocation: " + location + "\nContent-Length: 0\n\n";
    }

    /** Redirects the first path to this location and answers all others. */
    private static RawServer redirecting(int status, String location) throws Exception {
        return RawServer.start((request, out) -> RawServer.write(
                out, request.line().contains(" /first") ? redirect(status, location) : RawServer.ok("there")));
    }

    private static HttpCall post(RawServer server) {
        return HttpCall.postJson(server.uri("/first"), "{}")
                .withAddressRule(AddressRule.ANY)
                .with(HttpHeader.of("Authorization", "Bearer x"))
                .with(HttpHeader.sensitive("X-Key", "y"))
                .with(HttpHeader.of("X-Plain", "z"));
    }

    private HttpFailure failure(HttpCall call) {
        return catchThrowableOfType(HttpFailure.class, () -> sender.send(call, Instant.MAX));
    }

    @ParameterizedTest
    @CsvSource({"301,GET", "302,GET", "303,GET", "307,POST", "308,POST"})
    void send_redirectOfAPost_keepsOrChangesTheMethod(int status, String method) throws Exception {
        try (RawServer server = redirecting(status, "second?x=1")) {
            assertThat(sender.send(post(server), Instant.MAX).text()).isEqualTo("there");

            server.requests.take();
            RawServer.Request second = server.requests.take();
            assertThat(second.line()).isEqualTo(method + " /second?x=1 HTTP/1.1");
            assertThat(second.body()).isEqualTo(method.equals("POST") ? "{}" : "");
            assertThat(second.header("Content-Type")).isEqualTo(method.equals("POST") ? "application/json" : "");
            assertThat(second.header("X-Key")).isEqualTo("y");
            assertThat(second.header("Authorization")).isEqualTo("Bearer x");
        }
    }

    @Test
    void send_redirectToAnotherOrigin_dropsCredentials() throws Exception {
        try (RawServer other = RawServer.saying(RawServer.ok("other"));
                RawServer server = redirecting(307, other.uri("/").toString())) {
            HttpCall call = post(server).withRedirectRule(RedirectRule.ANY_HOST);
            assertThat(sender.send(call, Instant.MAX).text()).isEqualTo("other");

            RawServer.Request second = other.requests.take();
            assertThat(second.header("Authorization")).isEmpty();
            assertThat(second.header("X-Key")).isEmpty();
            assertThat(second.header("X-Plain")).isEqualTo("z");
        }
    }

    @Test
    void send_redirectToAnotherPort_refusedByDefault() throws Exception {
        try (RawServer other = RawServer.saying(RawServer.ok("other"));
                RawServer server = redirecting(302, other.uri("/").toString())) {
            assertThat(failure(post(server)).kind()).isEqualTo(Kind.REFUSED_REDIRECT);
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    void send_redirectLoop_bounded() throws Exception {
        try (RawServer server = redirecting(302, "/first")) {
            assertThat(failure(post(server)).kind()).isEqualTo(Kind.TOO_MANY_REDIRECTS);
            assertThat(server.requests).hasSize(1 + HttpSettings.DEFAULT_MAX_REDIRECTS);
        }
    }

    @Test
    void send_ruleNone_givesTheRedirectItself() throws Exception {
        try (RawServer server = redirecting(302, "/second")) {
            HttpReply reply = sender.send(post(server).withRedirectRule(RedirectRule.NONE), Instant.MAX);
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.head().find("location")).contains("/second");
        }
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://127.0.0.1/", "http://u:p@127.0.0.1/", "http://[bad/", "mailto:x@y"})
    void send_redirectToWhatIsNoWebAddress_refused(String location) throws Exception {
        try (RawServer server = redirecting(302, location)) {
            assertThat(failure(post(server).withRedirectRule(RedirectRule.ANY_HOST)).kind())
                    .isIn(Kind.REFUSED_REDIRECT, Kind.BAD_URI);
        }
    }

    @Test
    void next_toPrivateAddress_isRefusedByTheSameAddressRule() {
        HttpCall call = HttpCall.get(URI.create("http://api.example/")).withRedirectRule(RedirectRule.ANY_HOST);
        for (String target : List.of("http://169.254.169.254/latest/", "http://[fe80::1]/", "http://10.0.0.1/")) {
            HttpCall next = Redirects.next(call, moved(target)).orElseThrow();
            assertThat(failure(next).kind()).as(target).isEqualTo(Kind.REFUSED_ADDRESS);
        }
    }

    @Test
    void next_fromHttpsToHttp_refusedWhateverTheRule() {
        HttpCall call = HttpCall.get(URI.create("https://api.example/")).withRedirectRule(RedirectRule.ANY_HOST);
        HttpFailure failure =
                catchThrowableOfType(HttpFailure.class, () -> Redirects.next(call, moved("http://api.example/")));
        assertThat(failure.kind()).isEqualTo(Kind.REFUSED_REDIRECT);
    }

    @Test
    void next_fromHttpToHttpsOfTheSameHost_followedWithoutCredentials() {
        HttpCall call = HttpCall.get(URI.create("http://API.example/a"))
                .with(HttpHeader.of("Authorization", "Bearer x"))
                .with(HttpHeader.of("Accept", "x"));
        HttpCall next = Redirects.next(call, moved("https://api.example/a")).orElseThrow();
        assertThat(next.headers()).containsExactly(HttpHeader.of("Accept", "x"));
    }

    private static HttpHead moved(String location) {
        return new HttpHead(301, List.of(HttpHeader.of("Location", location)), Instant.EPOCH);
    }
}
