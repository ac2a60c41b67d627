package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, and after which wait; the clock only goes on by these waits. */
@Timeout(30)
class AttemptsTest {

    private static final Answer OK = Answer.json(200, "{}");

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
    void call_repeatableMethod_triedAgainAfterEveryPassingTrouble(String method) throws Exception {
        for (Answer trouble : new Answer[] {
            Answer.drop(), Answer.json(502, ""), Answer.json(503, ""), Answer.json(504, ""), Answer.json(429, "")
        }) {
            try (ApiServer server = ApiServer.answering(trouble, trouble, method.equals("HEAD") ? Answer.json(200, "") : OK)) {
                Scene scene = Scene.of(server, method, "/");
                assertThat(scene.call("{}").status()).isEqualTo(ObservationStatus.OK);
                assertThat(server.requests).hasSize(3);
                assertThat(scene.clock.waits).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, 0", "POST, 502", "POST, 503", "POST, 504", "POST, 429", "PATCH, 0", "GET, 500", "GET, 404", "GET, 501"})
    void call_whatMayHaveBeenDoneOrWillNotPass_sentOnce(String method, int status) throws Exception {
        Answer trouble = status == 0 ? Answer.drop() : Answer.json(status, "");
        try (ApiServer server = ApiServer.answering(trouble, OK)) {
            assertThat(Scene.of(server, method, "/").call("{}").status()).isNotEqualTo(ObservationStatus.OK);
            assertThat(server.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, 429, 7, PT7S", "PATCH, 503, 0, PT0S", "GET, 429, 'Sun, 01 Mar 2026 12:00:09 GMT', PT9S"})
    void call_declinedWithRetryAfter_triedAgainThen(String method, int status, String after, Duration wait)
            throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(status, "").with("Retry-After", after), OK)) {
            Scene scene = Scene.of(server, method, "/");
            assertThat(scene.call("{}").status()).isEqualTo(ObservationStatus.OK);
            assertThat(scene.clock.waits).containsExactly(wait);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "3600"})
    void call_longerWaitThanAllowed_toldInstead(String after) throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(429, "").with("Retry-After", after), OK)) {
            Scene scene = Scene.of(server, "GET", "/");
            Observation observation = scene.call("{}");
            assertThat(observation.status()).isEqualTo(ObservationStatus.TOO_MANY_REQUESTS);
            assertThat(observation.text()).contains("\"retry_after_seconds\":" + after);
            assertThat(scene.clock.waits).isEmpty();
        }
    }

    @Test
    void call_waitBeyondTheDeadline_notWaited() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(503, "").with("Retry-After", "61"), OK)) {
            Scene scene = Scene.of(server, "GET", "/");
            scene.settings(scene.settings.withMaxWait(Duration.ofHours(1)));
            assertThat(scene.call("{}").status()).isEqualTo(ObservationStatus.ERROR);
            assertThat(scene.clock.waits).isEmpty();
        }
    }

    @Test
    void call_troubleThatStays_endsAfterTheAttempts() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(503, "{\"sorry\": true}"))) {
            Scene scene = Scene.of(server, "GET", "/");
            Observation observation = scene.settings(scene.settings.withAttempts(4)).call("{}");
            assertThat(observation.text()).contains("\"response\":{\"sorry\":true}");
            assertThat(server.requests).hasSize(4);
            assertThat(scene.clock.waits)
                    .containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
        }
    }

    @Test
    void call_postWithoutConnection_triedAgain() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Scene scene = Scene.at(URI.create("http://127.0.0.1:" + free), "POST", "/");
        Observation observation = scene.call("{}");
        assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
        assertThat(observation.text()).contains("connection refused");
        assertThat(scene.clock.waits).hasSize(2);
    }
}
