package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.gateway.credential.ClientCredentials;
import dev.toolwright.gateway.credential.Keyring;
import dev.toolwright.gateway.credential.RotatingKeys;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.SecurityScheme.Kind;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys that take turns and tokens that expire, seen from the API. */
@Timeout(30)
class CredentialTurnsTest {

    private static final List<List<SecurityScheme>> BEARER = List.of(List.of(new SecurityScheme("auth", Kind.BEARER, "")));

    private static String authorization(ApiServer server) throws InterruptedException {
        return server.requests.take().header("Authorization");
    }

    @Test
    void call_keyWithoutQuota_isRepeatedWithTheNextAtOnce() throws Exception {
        try (ApiServer api = ApiServer.answering(
                Answer.json(429, "{\"you\": \"key-one\"}").with("Retry-After", "5"), Answer.json(200, "{\"ok\":true}"))) {
            Scene scene = Scene.of(api, "POST", "/").security(BEARER);
            scene.credentials(new Keyring(Map.of(
                    "shop/auth",
                    new RotatingKeys(List.of(Secret.of("key-one"), Secret.of("key-two")), Optional.empty(), scene.clock))));

            assertThat(scene.call("{}").text()).isEqualTo("{\"ok\":true}");

            assertThat(authorization(api)).isEqualTo("Bearer key-one");
            assertThat(authorization(api)).isEqualTo("Bearer key-two");
            assertThat(scene.clock.waits).isEmpty();
        }
    }

    @Test
    void call_allKeysRefused_lastReplyStandsAndNoKeyShows() throws Exception {
        try (ApiServer api = ApiServer.answering(Answer.json(401, "{\"bad\": \"key-two\"}"))) {
            Scene scene = Scene.of(api, "GET", "/").security(BEARER);
            scene.credentials(new Keyring(Map.of(
                    "shop", new RotatingKeys(List.of(Secret.of("key-one"), Secret.of("key-two")), Optional.empty(), scene.clock))));

            Observation observation = scene.call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.UNAUTHORIZED);
            assertThat(observation.text()).doesNotContain("key-one", "key-two").contains("[secret]");
            assertThat(api.requests).hasSize(2);
            assertThat(scene.call("{}").text()).contains("knows none of the 2 keys");
        }
    }

    @Test
    void call_oauth_fetchesATokenKeepsItAndRenewsIt() throws Exception {
        try (ApiServer tokens = ApiServer.answering(
                        Answer.json(200, "{\"access_token\":\"token-1\",\"expires_in\":3600}"),
                        Answer.json(200, "{\"access_token\":\"token-2\",\"expires_in\":3600}"));
                ApiServer api = ApiServer.answering(
                        Answer.json(200, "{}"), Answer.json(401, "{}"), Answer.json(200, "{\"echo\":\"token-2\"}"));
                HttpSender sender = HttpSender.open()) {
            Scene scene = Scene.of(api, "POST", "/").security(BEARER);
            // the deadline of a token's fetch is the sender's matter, whose clock is the system's
            scene.credentials(new Keyring(Map.of("shop/auth", oauth(tokens, sender))));

            assertThat(scene.call("{}").text()).isEqualTo("{}");
            assertThat(scene.call("{}").text()).isEqualTo("{\"echo\":\"[secret]\"}");

            assertThat(authorization(api)).isEqualTo("Bearer token-1");
            assertThat(authorization(api)).isEqualTo("Bearer token-1");
            assertThat(authorization(api)).isEqualTo("Bearer token-2");
            ApiServer.Request asked = tokens.requests.take();
            assertThat(asked.body()).isEqualTo("grant_type=client_credentials&scope=read+all");
            assertThat(asked.header("Authorization")).isEqualTo("Basic aWQ6cyUzQWVjcmV0"); // id:s%3Aecret
            assertThat(tokens.requests).hasSize(1);
        }
    }

    @Test
    void call_tokenServerThatRefuses_isSaidWithoutSecrets() throws Exception {
        try (ApiServer tokens = ApiServer.answering(Answer.json(400, "{\"error\":\"s:ecret\"}"));
                ApiServer api = ApiServer.ok();
                HttpSender sender = HttpSender.open()) {
            Scene scene = Scene.of(api, "GET", "/").security(BEARER);
            Observation observation =
                    scene.credentials(new Keyring(Map.of("shop/auth", oauth(tokens, sender)))).call("{}");
            assertThat(observation)
                    .isEqualTo(new Observation(
                            "{\"error\":\"the token server answered with status 400\"}", ObservationStatus.UNAUTHORIZED));
            assertThat(api.requests).isEmpty();
        }
    }

    private static ClientCredentials oauth(ApiServer tokens, HttpSender sender) {
        return new ClientCredentials(
                new ClientCredentials.Account(tokens.uri().resolve("/token"), "id", Secret.of("s:ecret"), "read all"),
                () -> sender,
                Clock.systemUTC());
    }
}
