package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.gateway.limit.Breaker;
import dev.toolwright.gateway.limit.Limits;
import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.secret.Secret;
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

@Timeout(30)
class ToolServerCallerTest {

    private static final ToolServerOperation SHORTEN = new ToolServerOperation("Data", "bitly", "shorten");

    private static Observation call(ToolServerSettings settings, String tool, String arguments) throws Exception {
        try (HttpSender sender = HttpSender.open()) {
            return gateway(sender, GatewaySettings.defaults().withToolServer(settings))
                    .call(new ToolCall("1", tool, arguments), Instant.MAX);
        }
    }

    private static Gateway gateway(HttpSender sender, GatewaySettings settings) {
        return new Gateway(
                name -> name.equals("shorten_for_bitly") ? Optional.of(new Target("bitly", SHORTEN)) : Optional.empty(),
                sender,
                Credentials.none(),
                settings,
                Clock.systemUTC());
    }

    private static Observation answered(Answer answer) throws Exception {
        try (ApiServer server = ApiServer.answering(answer)) {
            return call(settings(server), "shorten_for_bitly", "{}");
        }
    }

    private static ToolServerSettings settings(ApiServer server) {
        return ToolServerSettings.of(server.uri().resolve("/virtual"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                      | OK",
                "API not working error...                | NOT_WORKING",
                "Unauthorized error...                   | UNAUTHORIZED",
                "Unsubscribed error...                   | UNSUBSCRIBED",
                "Too many requests error...              | TOO_MANY_REQUESTS",
                "Rate limit per minute error...          | RATE_LIMITED",
                "Message error...                        | MESSAGE_ERROR",
                "Rate limit error...                     | ERROR",
                "Tool input parse error...               | ERROR",
            })
    void call_errorOfTheServer_hasItsStatus(String error, ObservationStatus status) throws Exception {
        Observation observation = answered(Answer.json(200, "{\"response\":[1.0,\"é\"],\"error\":\"" + error + "\"}"));
        assertThat(observation)
                .isEqualTo(new Observation(
                        "{\"response\": [1.0, \"\\u00e9\"], \"error\": \"" + error + "\"}", status).withOrigin(Origin.REAL));
    }

    @Test
    void call_wrongStatus_wordsOfTheReference() throws Exception {
        assertThat(answered(Answer.json(500, "{\"detail\": \"scripted failure\"}")))
                .isEqualTo(new Observation(
                        "{\"error\": \"request invalid, data error. status_code=500\", \"response\": \"\"}",
                                ObservationStatus.FAILED)
                        .withOrigin(Origin.REAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<html>", "[]", "{\"response\": 1}", "null", "{\"error\": \"\""})
    void call_bodyThatIsNoAnswer_failed(String body) throws Exception {
        assertThat(answered(Answer.json(200, body)))
                .isEqualTo(new Observation(
                        "{\"error\": \"request invalid, data error\", \"response\": \"\"}", ObservationStatus.FAILED)
                        .withOrigin(Origin.REAL));
    }

    @Test
    void call_request_carriesTheRawArguments() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(200, "{\"error\": \"\", \"response\": \"\"}"))) {
            call(settings(server).withKey(Secret.of("k-1")), "shorten_for_bitly", "{\"a\": not json é\ud800");

            ApiServer.Request request = server.requests.take();
            assertThat(request.method() + " " + request.target()).isEqualTo("POST /virtual");
            assertThat(request.header("toolbench_key")).isEqualTo("k-1");
            assertThat(request.body())
                    .isEqualTo("{\"category\": \"Data\", \"tool_name\": \"bitly\", \"api_name\": \"shorten\", "
                            + "\"tool_input\": \"{\\\"a\\\": not json \\u00e9\\ud800\", \"strip\": \"truncate\", "
                            + "\"toolbench_key\": \"k-1\"}");
        }
    }

    @Test
    void call_serverThatEchoesTheKey_redacted() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(200, "{\"error\": \"\", \"response\": \"s3cret!\"}"))) {
            Observation observation =
                    call(settings(server).withKey(Secret.of("s3cret!")), "shorten_for_bitly", "{}");
            assertThat(observation.text()).isEqualTo("{\"error\": \"\", \"response\": \"[secret]\"}");
        }
    }

    @Test
    void call_unknownTool_wordsOfTheReference() throws Exception {
        ToolServerSettings nowhere = ToolServerSettings.of(URI.create("http://127.0.0.1:9/virtual"));
        assertThat(call(nowhere, "made_up", "{}"))
                .isEqualTo(new Observation(
                        "{\"error\": \"No such function name: made_up\", \"response\": \"\"}",
                        ObservationStatus.UNKNOWN_TOOL));
    }

    @Test
    void call_nobodyListens_failed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Observation observation = call(
                ToolServerSettings.of(URI.create("http://127.0.0.1:" + free + "/virtual")), "shorten_for_bitly", "{}");
        assertThat(observation.status()).isEqualTo(ObservationStatus.FAILED);
        assertThat(observation.text()).contains("cannot reach http://127.0.0.1:" + free, "\"response\": \"\"");
    }

    @Test
    void call_serverThatNeverAnswers_timedOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/virtual");
            assertThat(call(
                            ToolServerSettings.of(url).withTimeout(Duration.ofMillis(200)), "shorten_for_bitly", "{}"))
                    .isEqualTo(new Observation(
                            "{\"error\": \"Timeout error...\", \"response\": \"\"}", ObservationStatus.TIMED_OUT)
                            .withOrigin(Origin.REAL));
        }
    }

    @Test
    void call_providerThatMayBeCalledOnceAnHour_isRefusedInTheServersForm() throws Exception {
        RateLimit once = new RateLimit(1, Duration.ofHours(1));
        try (ApiServer server = ApiServer.answering(Answer.json(200, "{\"error\": \"\", \"response\": \"\"}"));
                HttpSender sender = HttpSender.open()) {
            Gateway gateway = gateway(
                    sender,
                    GatewaySettings.defaults()
                            .withToolServer(settings(server))
                            .withLimits(Map.of("bitly", Limits.NONE.withRate(once))));

            assertThat(call(gateway).status()).isEqualTo(ObservationStatus.OK);
            assertThat(call(gateway.owning(_ -> Optional.of(new Target("bitly", SHORTEN)))))
                    .isEqualTo(new Observation(
                            "{\"error\": \"the limit of calls to this API is reached\", \"response\": \"\"}",
                            ObservationStatus.RATE_LIMITED));
            assertThat(call(gateway.owning(_ -> Optional.of(new Target("other", SHORTEN)))).status())
                    .isEqualTo(ObservationStatus.OK);
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void call_providerThatIsDown_isLeftAlone() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.json(503, "{}"));
                HttpSender sender = HttpSender.open()) {
            Gateway gateway = gateway(
                    sender,
                    GatewaySettings.defaults()
                            .withToolServer(settings(server))
                            .withBreaker(new Breaker(2, Duration.ofHours(1))));
            call(gateway);
            call(gateway);

            assertThat(call(gateway).text()).contains("did not answer 2 times in a row");
            assertThat(server.requests).hasSize(2);
        }
    }

    private static Observation call(Gateway gateway) throws InterruptedException {
        return gateway.call(new ToolCall("1", "shorten_for_bitly", "{}"), Instant.now().plusSeconds(20));
    }

    @Test
    void call_connectionDropped_failedAndNotRepeated() throws Exception {
        try (ApiServer server = ApiServer.answering(Answer.drop())) {
            assertThat(call(settings(server), "shorten_for_bitly", "{}").status()).isEqualTo(ObservationStatus.FAILED);
            assertThat(server.requests).hasSize(1);
        }
    }
}
