package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.Reach;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.ToolCall;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model sees of what came back. */
@Timeout(30)
class ReplyTest {

    private static Observation observed(Answer answer) throws Exception {
        try (ApiServer server = ApiServer.answering(answer)) {
            return Scene.of(server, "GET", "/").call("{}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/json | { \"b\" : 1.0,\\n\"a\": [1e5, -0, \"é\\u00e9\"] } | {\"b\":1.0,\"a\":[1e5,-0,\"éé\"]}",
                "application/json; charset=utf-8 | [ 1, 1 ] | [1,1]",
                "application/hal+json | {\"a\": 1, \"a\": 2} | {\"a\":1,\"a\":2}",
                "application/json | \"word\" | \"word\"",
                "application/json | {\"cut\": | {\"cut\":",
                "application/json | {} {} | {} {}",
                "text/plain | {\"a\": 1} | {\"a\":1}",
                "~~ | [1, 2] | [1,2]",
                "~~ | just text | just text",
                "text/plain | 42 apples | 42 apples",
                "text/html | <p>Hi</p> | Hi",
                "application/xml | <a/> | <a/>",
                "application/x-ndjson | {\"a\": 1}\\n{} | {\"a\": 1}\\n{}",
            })
    void call_success_isItsBody(String mediaType, String body, String text) throws Exception {
        assertThat(observed(Answer.of(200, mediaType, body.replace("\\n", "\n"))))
                .isEqualTo(real(text.replace("\\n", "\n")));
    }

    @Test
    void call_emptySuccess_saysItsStatus() throws Exception {
        assertThat(observed(Answer.of(204, "", ""))).isEqualTo(real("{\"status\":204}"));
        assertThat(observed(Answer.of(201, "", "").with("Location", "/orders/7")))
                .isEqualTo(real("{\"status\":201,\"location\":\"/orders/7\"}"));
    }

    @Test
    void call_binary_described() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0};
        assertThat(observed(new Answer(200, "image/png", png, Map.of())))
                .isEqualTo(real("{\"media_type\":\"image/png\",\"bytes\":5,\"base64\":\"iVBORwA=\"}"));
        assertThat(observed(new Answer(200, "", new byte[5000], Map.of())))
                .isEqualTo(real("{\"media_type\":\"\",\"bytes\":5000,\"handle\":\"bytes-7ca5bd879f393d9d\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, ERROR", "401, UNAUTHORIZED", "403, UNAUTHORIZED", "404, ERROR", "409, ERROR", "422, ERROR",
        "429, TOO_MANY_REQUESTS", "500, ERROR", "418, ERROR", "304, ERROR"
    })
    void call_errorStatus_toldWithTheBody(int status, ObservationStatus expected) throws Exception {
        String body = status == 304 ? "" : "{ \"title\" : \"No\", \"price\": 1.50 }";
        Observation observation = observed(Answer.of(status, "application/problem+json", body));
        assertThat(observation.status()).isEqualTo(expected);
        assertThat(observation.text())
                .isEqualTo("{\"error\":\"the API answered with status " + status + "\",\"status\":" + status
                        + (body.isEmpty() ? "" : ",\"response\":{\"title\":\"No\",\"price\":1.50}") + "}");
    }

    @Test
    void call_longErrorPage_shortened() throws Exception {
        Observation observation = observed(Answer.of(500, "text/html", "😀".repeat(5000)));
        String response = Json.parse(observation.text()).orElseThrow().path("response").asText();
        assertThat(response.codePointCount(0, response.length())).isEqualTo(1001);
        assertThat(response).endsWith("😀…");
    }

    @Test
    void call_tooLarge_failed() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.of(200, "text/plain", "x".repeat(2000)))) {
            Scene scene = Scene.of(server, "GET", "/");
            Observation observation =
                    scene.settings(scene.settings.withMaxResponseBytes(1000)).call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
            assertThat(observation.text()).contains("larger than 1000 bytes");
        }
    }

    @Test
    void call_privateAddressOfAPublicOperation_refused() throws Exception {
        try (ApiServer server = ApiServer.ok()) {
            Observation observation =
                    Scene.of(server, "GET", "/").reach(Reach.PUBLIC).call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
            assertThat(observation.text()).contains("not permitted");
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void call_redirectToAnotherHost_refused() throws Exception {
        try (ApiServer other = ApiServer.ok();
                ApiServer server = ApiServer.answering(
                        Answer.of(302, "", "").with("Location", other.uri().toString()))) {
            Observation observation = Scene.of(server, "GET", "/").call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
            assertThat(other.requests).isEmpty();
        }
    }

    @Test
    void call_silence_timedOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            Scene scene = Scene.at(URI.create("http://127.0.0.1:" + silent.getLocalPort()), "GET", "/");
            Observation observation =
                    scene.settings(scene.settings.withTimeout(Duration.ofMillis(200))).call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.TIMED_OUT);
            assertThat(scene.clock.waits).isEmpty();
        }
    }

    @Test
    void call_nameOfNoTool_unknown() throws Exception {
        try (HttpSender sender = HttpSender.open()) {
            Gateway gateway = new Gateway(
                    _ -> Optional.empty(),
                    sender,
                    Credentials.none(),
                    GatewaySettings.defaults(),
                    Clock.systemUTC());
            Observation observation =
                    gateway.call(new ToolCall("1", "nope", "{}"), Instant.MAX);
            assertThat(observation.status()).isEqualTo(ObservationStatus.UNKNOWN_TOOL);
            assertThat(observation.text()).contains("nope");
        }
    }

    private static Observation real(String text) {
        return Observation.ok(text).withOrigin(Origin.REAL);
    }
}
