package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.gateway.hold.HoldPolicy;
import dev.toolwright.gateway.hold.HoldPolicy.Holding;
import dev.toolwright.gateway.probe.Probe;
import dev.toolwright.gateway.probe.Prober;
import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpSettings;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Verdict;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProberTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final DocumentedAnswer WEATHER = new DocumentedAnswer(
            "200", "application/json", new JsonText("{\"type\":\"object\",\"required\":[\"rain\"]}"), List.of());

    private static Tool tool(String schema) {
        return new Tool("look", "", new JsonText(schema), new Provider("sky", "Sky", "", ""));
    }

    private static Target target(URI server, String method) {
        return new Target("sky", new RestOperation(
                method, server, "/look", List.of(), Optional.empty(), List.of(), Reach.PRIVATE));
    }

    private static Check check(Answer answer, String method, DocumentedAnswer... documented) throws Exception {
        try (ApiServer server = ApiServer.answering(answer);
                HttpSender sender = HttpSender.open(HttpSettings.defaults(), Clock.systemUTC())) {
            Gateway gateway = new Gateway(
                    _ -> Optional.empty(), sender, Credentials.none(), GatewaySettings.defaults().withAttempts(1), Clock.systemUTC());
            Prober prober = new Prober(gateway, Credentials.none(), HoldPolicy.NONE, Clock.systemUTC());
            Target target = target(server.uri(), method);
            Probe.Ready ready = (Probe.Ready) prober.prepare(tool("{}"), target);
            return prober.probe(ready, target, List.of(documented), TIMEOUT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | application/json | {\"rain\": 3}                         | WORKS",
        "200 | application/json | [{\"rain\": 3}]                       | WORKS",
        "200 | text/plain       | Rain, later sun.                      | WORKS",
        "200 | text/csv         | a;b                                   | WORKS",
        "200 | application/json | {\"error\": null, \"rain\": 3}        | WORKS",
        "200 | application/json | {\"errors\": [], \"rain\": 3}         | WORKS",
        "200 | application/json | {\"error\": \"no such town\"}         | ERROR_TEXT",
        "200 | application/json | {\"success\": false}                  | ERROR_TEXT",
        "200 | application/json | {\"status\": \"ERROR\", \"code\": 7}  | ERROR_TEXT",
        "200 | application/json | {\"message\": \"Not found\"}          | ERROR_TEXT",
        "200 | text/plain       | Error: no database                    | ERROR_TEXT",
        "200 | application/json | \"Invalid API key\"                   | ERROR_TEXT",
        "200 | application/json | {}                                    | EMPTY",
        "200 | application/json | null                                  | EMPTY",
        "200 | text/html        | <!doctype html><title>Buy</title>     | PAGE",
        "200 | application/json | <html><body>login</body></html>       | PAGE",
        "503 | text/plain       | down                                  | FAILS",
        "404 | application/json | {}                                    | GONE",
        "410 | application/json | {}                                    | GONE",
        "401 | application/json | {}                                    | UNDECIDED",
        "429 | application/json | {}                                    | UNDECIDED",
        "422 | application/json | {}                                    | UNDECIDED"
    })
    void probe_answer_isJudged(int status, String type, String body, Verdict verdict) throws Exception {
        Check check = check(Answer.of(status, type, body), "GET");

        assertThat(check.verdict()).as(check.note()).isEqualTo(verdict);
        assertThat(check.status()).isEqualTo(status);
    }

    @Test
    void probe_documentSays_countsForTheForm() throws Exception {
        DocumentedAnswer page = new DocumentedAnswer("200", "text/html", new JsonText("{}"), List.of());

        assertThat(check(Answer.json(200, "{\"rain\": 1}"), "GET", WEATHER).verdict()).isEqualTo(Verdict.WORKS);
        assertThat(check(Answer.json(200, "{\"sun\": 1}"), "GET", WEATHER).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(check(Answer.of(200, "text/plain", "rain"), "GET", WEATHER).note()).contains("no JSON");
        assertThat(check(Answer.of(200, "text/html", "<html>ok</html>"), "GET", page).verdict()).isEqualTo(Verdict.WORKS);
        assertThat(check(Answer.of(204, "", ""), "GET", WEATHER).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void probe_noReply_saysWhy() throws Exception {
        assertThat(check(Answer.drop(), "GET").verdict()).isEqualTo(Verdict.FAILS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"string\",\"example\":\"Bonn\"}                   | {\"x\":\"Bonn\"}",
        "{\"type\":\"integer\",\"default\":7}                         | {\"x\":7}",
        "{\"type\":\"string\",\"enum\":[\"b\",\"a\"]}                 | {\"x\":\"b\"}",
        "{\"type\":\"boolean\"}                                       | {\"x\":false}",
        "{\"type\":\"integer\",\"minimum\":3,\"maximum\":9}           | {\"x\":3}",
        "{\"type\":\"string\",\"format\":\"date\"}                    | {\"x\":\"2026-05-01\"}",
        "{\"type\":\"string\"}                                        | none",
        "{\"type\":\"string\",\"example\":\"\"}                       | none",
        "{\"type\":\"integer\"}                                       | none",
        "{\"type\":\"array\"}                                         | none"
    })
    void prepare_requiredArgument_isTakenFromTheDocumentOrNotAtAll(String facts, String arguments) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
        try (HttpSender sender = HttpSender.open(HttpSettings.defaults(), clock)) {
            Gateway gateway = new Gateway(_ -> Optional.empty(), sender, Credentials.none(), GatewaySettings.defaults(), clock);
            Prober prober = new Prober(gateway, Credentials.none(), HoldPolicy.NONE, clock);
            Tool tool = tool("{\"type\":\"object\",\"properties\":{\"x\":" + facts + "},\"required\":[\"x\"]}");

            String told = switch (prober.prepare(tool, target(URI.create("http://127.0.0.1:1"), "GET"))) {
                case Probe.Ready(var call) -> call.arguments();
                case Probe.Withheld _ -> "none";
            };
            assertThat(told).isEqualTo(arguments);
        }
    }

    @Test
    void prepare_heldOrChanging_isWithheld() throws IOException {
        try (HttpSender sender = HttpSender.open(HttpSettings.defaults(), Clock.systemUTC())) {
            Gateway gateway = new Gateway(
                    _ -> Optional.empty(), sender, Credentials.none(), GatewaySettings.defaults(), Clock.systemUTC());
            HoldPolicy everything = new HoldPolicy(Holding.EVERYTHING, Map.of());
            Target reading = target(URI.create("http://127.0.0.1:1"), "GET");
            Target writing = target(URI.create("http://127.0.0.1:1"), "POST");

            assertThat(new Prober(gateway, Credentials.none(), everything, Clock.systemUTC()).prepare(tool("{}"), reading))
                    .isInstanceOf(Probe.Withheld.class);
            assertThat(new Prober(gateway, Credentials.none(), HoldPolicy.NONE, Clock.systemUTC()).prepare(tool("{}"), writing))
                    .isEqualTo(new Probe.Withheld("changes something"));
        }
    }
}
