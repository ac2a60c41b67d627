package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.SecurityScheme.Kind;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AuthorizationTest {

    private static final SecurityScheme HEADER = new SecurityScheme("head", Kind.API_KEY_HEADER, "X-Key");
    private static final SecurityScheme QUERY = new SecurityScheme("query", Kind.API_KEY_QUERY, "api key");
    private static final SecurityScheme COOKIE = new SecurityScheme("cookie", Kind.API_KEY_COOKIE, "sid");
    private static final SecurityScheme BASIC = new SecurityScheme("login", Kind.BASIC, "");
    private static final SecurityScheme BEARER = new SecurityScheme("token", Kind.BEARER, "");

    private ApiServer server;

    @BeforeEach
    void start() throws Exception {
        server = ApiServer.ok();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Scene scene(List<List<SecurityScheme>> security, Map<String, String> secrets) {
        Map<String, Secret> all = new HashMap<>();
        secrets.forEach((name, text) -> all.put(name, Secret.of(text)));
        return Scene.of(server, "GET", "/").security(security).credentials(Credentials.of(all));
    }

    private ApiServer.Request sent(List<List<SecurityScheme>> security, Map<String, String> secrets) throws Exception {
        scene(security, secrets).call("{}");
        return server.requests.take();
    }

    @Test
    void call_allSchemesOfOneAlternative_eachInItsPlace() throws Exception {
        ApiServer.Request request = sent(
                List.of(List.of(HEADER, QUERY, COOKIE, BEARER)),
                Map.of("shop/head", "k1", "shop/query", "k 2", "shop/cookie", "k3", "shop/token", "k4"));
        assertThat(request.header("X-Key")).isEqualTo("k1");
        assertThat(request.target()).isEqualTo("/?api%20key=k%202");
        assertThat(request.header("Cookie")).isEqualTo("sid=k3");
        assertThat(request.header("Authorization")).isEqualTo("Bearer k4");
    }

    @Test
    void call_basic_encoded() throws Exception {
        ApiServer.Request request = sent(List.of(List.of(BASIC)), Map.of("shop/login", "Aladdin:open sesame"));
        assertThat(request.header("Authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void call_firstAlternativeThatIsComplete_taken() throws Exception {
        ApiServer.Request request = sent(
                List.of(List.of(), List.of(HEADER, BEARER), List.of(QUERY), List.of(COOKIE)),
                Map.of("shop/head", "k1", "shop/query", "k2", "shop/cookie", "k3"));
        assertThat(request.target()).isEqualTo("/?api%20key=k2");
        assertThat(request.header("X-Key")).isEmpty();
        assertThat(request.header("Cookie")).isEmpty();
    }

    @Test
    void call_credentialsOfAnotherProvider_notSent() throws Exception {
        ApiServer.Request request = sent(List.of(List.of(HEADER)), Map.of("bank/head", "k1", "bank", "k2"));
        assertThat(request.header("X-Key")).isEmpty();
    }

    @Test
    void call_argumentInTheCredentialsPlace_theCredentialWins() throws Exception {
        Scene scene = scene(List.of(List.of(HEADER, QUERY)), Map.of("shop", "mine"))
                .optional(Location.HEADER, "x-key")
                .optional(Location.QUERY, "api key");
        scene.call("{\"x-key\": \"theirs\", \"api key\": \"theirs\"}");
        ApiServer.Request request = server.requests.take();
        assertThat(request.header("X-Key")).isEqualTo("mine");
        assertThat(request.target()).isEqualTo("/?api%20key=mine");
    }

    @Test
    void call_nothingConfigured_sentWithoutAndHinted() throws Exception {
        try (ApiServer strict = ApiServer.answering(Answer.json(401, "{\"no\": true}"))) {
            Observation observation = Scene.of(strict, "GET", "/")
                    .security(List.of(List.of(HEADER, BEARER), List.of(BASIC)))
                    .call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.UNAUTHORIZED);
            assertThat(observation.text()).contains("\"hint\":\"no credential is configured for shop: head, token, login\"");
            assertThat(strict.requests).hasSize(1);
        }
    }

    @Test
    void call_apiThatEchoesSecrets_redacted() throws Exception {
        String echo = "{\"key\":\"s3cret\\\"key\",\"auth\":\"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\",\"password\":\"open sesame\","
                + "\"url\":\"/?k=s3cret%22key\"}";
        for (int status : new int[] {200, 403}) {
            try (ApiServer echoing = ApiServer.answering(Answer.json(status, echo))) {
                Observation observation = Scene.of(echoing, "GET", "/")
                        .security(List.of(List.of(HEADER, BASIC)))
                        .credentials(Credentials.of(Map.of(
                                "shop/head", Secret.of("s3cret\"key"), "shop/login", Secret.of("Aladdin:open sesame"))))
                        .call("{}");
                assertThat(observation.text())
                        .doesNotContain("s3cret", "sesame", "QWxhZGRp")
                        .contains("[secret]");
            }
        }
    }

    @Test
    void authorization_printed_hidesSecrets() {
        assertThat(new Authorization(Map.of(HEADER, Secret.of("abc")), List.of()).toString()).doesNotContain("abc");
    }

    @Test
    void call_schemeWhoseHeaderCannotBeSent_isAnObservation() throws Exception {
        for (String name : List.of("X Key", "Host", "")) {
            SecurityScheme scheme = new SecurityScheme("head", Kind.API_KEY_HEADER, name);
            Observation observation = scene(List.of(List.of(scheme)), Map.of("shop/head", "k-123")).call("{}");
            assertThat(observation.text()).contains("the API's description").doesNotContain("k-123");
        }
        assertThat(server.requests).isEmpty();
    }
}
