package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.ApiServer.Answer;
import dev.toolwright.gateway.snapshot.SnapshotMode;
import dev.toolwright.gateway.snapshot.SnapshotSettings;
import dev.toolwright.gateway.snapshot.Snapshots;
import dev.toolwright.gateway.snapshot.bundle.Release;
import dev.toolwright.gateway.snapshot.SnapshotPlace;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpSettings;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.SecurityScheme.Kind;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are planted wherever a call has room for them: none is on the disk, in the store, or in a release. */
class CapturedSecretsTest {

    private static final Asking ASKING = new Asking("s", "1", "List the orders.");
    private static final Tool TOOL = new Tool(
            "orders",
            "",
            new JsonText("{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"},\"token\":{\"type\":\"string\"}}}"),
            new Provider("shop", "Shop", "", ""));

    /** Knows a key that another provider is called with. */
    private static final Redactor REDACTOR =
            new Redactor(new Redaction(Credentials.of(Map.of("bank", Secret.of("PLANTED-OTHER"))).known())::apply);

    @TempDir
    Path folder;

    private static RestOperation operation(ApiServer server) {
        return new RestOperation(
                "GET",
                server.uri(),
                "/orders",
                List.of(
                        new Parameter("city", "city", Location.QUERY, Style.FORM, true, false, ""),
                        new Parameter("token", "token", Location.QUERY, Style.FORM, true, false, "")),
                Optional.empty(),
                List.of(List.of(
                        new SecurityScheme("key", Kind.API_KEY_QUERY, "k"), new SecurityScheme("bearer", Kind.BEARER, ""))),
                Reach.PRIVATE);
    }

    private Observation call(SnapshotMode mode, TracedCaller live, String arguments) throws InterruptedException {
        TestClock clock = new TestClock();
        try (Snapshots snapshots = new Snapshots(
                SnapshotSettings.of(mode), folder.resolve("s.db"), REDACTOR, () -> live, clock)) {
            return snapshots.caller(live, name -> name.equals("orders") ? Optional.of(TOOL) : Optional.empty(), ASKING)
                    .call(new ToolCall("1", "orders", arguments), clock.instant().plusSeconds(60));
        }
    }

    @Test
    void capture_secretsPlantedEverywhere_noneIsKept_andTheReplayIsWhatWasSeen() throws Exception {
        Answer answer = Answer.json(200, """
                        {"echo": "PLANTED-KEY and PLANTED-BEARER", "session": {"access_token": "PLANTED token"},
                         "found": "ghp_PLANTEDabcdefghijklmnopqrstuvwx", "others": "PLANTED-OTHER", "drawn": "PLANTEDq8Zt3Vb7Xk2Ld9Rf5Wm1Yc4",
                         "total": 2}""")
                .with("Set-Cookie", "sid=PLANTED-COOKIE");
        Observation seen;
        try (ApiServer server = ApiServer.answering(answer);
                HttpSender sender = HttpSender.open(HttpSettings.defaults(), new TestClock())) {
            Gateway gateway = new Gateway(
                    _ -> Optional.of(new Target("shop", operation(server))),
                    sender,
                    Credentials.of(Map.of("shop/key", Secret.of("PLANTED-KEY"), "shop/bearer", Secret.of("PLANTED-BEARER"))),
                    GatewaySettings.defaults(),
                    new TestClock());

            seen = call(SnapshotMode.CAPTURE, gateway, "{\"city\": \"Rome\", \"token\": \"PLANTED argument\"}");

            assertThat(server.requests.take().target()).contains("PLANTED-KEY", "PLANTED");
        }

        assertThat(seen.text()).doesNotContain("PLANTED").contains("\"total\":2", "[redacted by name]", "[redacted by form]", "[secret]");
        assertThat(seen.origin()).contains(Origin.REAL);
        Observation replayed = call(SnapshotMode.REPLAY, nobody(), "{\"token\": \"another\", \"city\": \"Rome \"}");
        assertThat(replayed).isEqualTo(seen);
        try (CaptureSource store = SnapshotPlace.source(folder.resolve("s.db"))) {
            Release.write(store, "CC0-1.0", Redactor.withoutCredentials(), folder.resolve("bundle"));
        }
        assertThat(everyFile()).hasSizeGreaterThan(5).allSatisfy(file ->
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain("PLANTED"));
        assertThat(Files.readString(folder.resolve("bundle/captures.jsonl"))).contains("/orders?city=Rome&token=[redacted+by+name]&k=");
    }

    private static TracedCaller nobody() {
        return (call, _, _) -> {
            throw new AssertionError("the API was called: " + call);
        };
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
