package dev.toolwright.server.toolserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.ToolServerSettings;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients call the server over loopback. */
class ToolServerTest {

    private static final ServedTools JOKES = (category, tool, api) ->
            tool.equals("jokes") ? Optional.of(api + "_for_jokes") : Optional.empty();
    private static final ToolServerOperation JOKE = new ToolServerOperation("Fun", "jokes", "joke");
    private static final Instant LATER = Instant.now().plusSeconds(600);

    private final HttpSender sender = HttpSender.open();
    private final List<AutoCloseable> open = new ArrayList<>(List.of(sender));

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable thing : open) {
            thing.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rapidapi", "/virtual"})
    void call_byTheProtocol_reachesTheToolAndComesBackAsItWas(String path) throws InterruptedException {
        String wire = "{\"error\": \"\", \"response\": {\"joke\": \"caf\\u00e9\", \"n\": 1.50}}";
        ToolServer server = start((call, deadline) -> {
            assertThat(call.tool()).isEqualTo("joke_for_jokes");
            assertThat(call.arguments()).isEqualTo("{\"topic\": \"cats\"}");
            return Observation.ok(wire);
        });

        assertThat(post(server, path, body("{\\\"topic\\\": \\\"cats\\\"}", "")).text()).isEqualTo(wire);
    }

    @Test
    void call_toolInputAsObject_isTheSameCall() throws InterruptedException {
        ToolServer server = start((call, deadline) -> Observation.ok(call.arguments()));

        String answer = post(server, "/virtual",
                "{\"category\":\"Fun\",\"tool_name\":\"jokes\",\"api_name\":\"joke\",\"tool_input\":{\"topic\":\"cats\"},\"strip\":\"truncate\"}").text();

        assertThat(answer).isEqualTo("{\"error\": \"\", \"response\": {\"topic\":\"cats\"}}");
    }

    @Test
    void call_answerOfAnotherApi_isPutIntoTheProtocolsForm() throws InterruptedException {
        ToolServer server = start((call, deadline) -> switch (call.arguments()) {
            case "{\"a\":1}" -> Observation.ok("plain \"text\"");
            case "{\"a\":2}" -> new Observation("{\"error\":\"the API answered with status 429\",\"status\":429}", ObservationStatus.TOO_MANY_REQUESTS);
            default -> Observation.ok("[1,2] and more");
        });

        assertThat(own(server, "", "{\"a\":1}").text()).isEqualTo("{\"error\": \"\", \"response\": \"plain \\\"text\\\"\"}");
        assertThat(own(server, "", "{\"a\":2}").status()).isEqualTo(ObservationStatus.TOO_MANY_REQUESTS);
        assertThat(own(server, "", "{}").text()).isEqualTo("{\"error\": \"\", \"response\": \"[1,2] and more\"}");
    }

    @Test
    void call_thatCannotBeMade_saysWhyInTheProtocolsWords() throws InterruptedException {
        ToolServer server = start((call, deadline) -> Observation.ok("{}"));

        assertThat(post(server, "/virtual", body("[1", "")).text()).contains("Tool input parse error...");
        assertThat(post(server, "/virtual", body("", "").replace("jokes", "nowhere")).text()).contains("is not in the catalogue");
        assertThat(post(server, "/virtual", "no json").status()).isEqualTo(422);
        assertThat(post(server, "/virtual", "{\"category\":\"Fun\"}").status()).isEqualTo(422);
    }

    @Test
    void users_wrongKeyAndUsedUpQuota_areRefusedAndCounted() throws InterruptedException {
        ToolServerUser ada = new ToolServerUser("ada", Secret.of("key-of-ada"), OptionalLong.of(2));
        ToolServerUser alan = new ToolServerUser("alan", Secret.of("key-of-alan"), OptionalLong.empty());
        ToolServer server = start(
                ToolServerOptions.defaults().withUsers(List.of(ada, alan)),
                (call, deadline) -> Observation.ok("{}").withOrigin(Origin.REAL));

        assertThat(own(server, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.OK);
        assertThat(own(server, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.OK);
        assertThat(own(server, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.TOO_MANY_REQUESTS);
        assertThat(own(server, "key-of-alan", "{}").status()).isEqualTo(ObservationStatus.OK);
        assertThat(own(server, "another", "{}").status()).isEqualTo(ObservationStatus.UNAUTHORIZED);
        assertThat(own(server, "", "{}").status()).isEqualTo(ObservationStatus.UNAUTHORIZED);

        String metrics = sender.send(HttpCall.get(server.baseUri().resolve("/metrics")).withAddressRule(AddressRule.ANY), LATER).text();
        assertThat(metrics)
                .contains("toolwright_tool_calls_total{origin=\"real\",status=\"ok\",user=\"ada\"} 2.0")
                .contains("toolwright_tool_calls_total{origin=\"none\",status=\"quota\",user=\"ada\"} 1.0")
                .contains("toolwright_user_calls_today{user=\"alan\"} 1.0")
                .contains("toolwright_user_calls_a_day{user=\"ada\"} 2.0")
                .contains("toolwright_tool_call_seconds_count 6")
                .doesNotContain("key-of");
    }

    @Test
    void quota_serverStartedAnew_isNotGivenAgain(@TempDir Path folder) throws InterruptedException {
        ToolServerUser ada = new ToolServerUser("ada", Secret.of("key-of-ada"), OptionalLong.of(3));
        ToolServerOptions options =
                ToolServerOptions.defaults().withUsers(List.of(ada)).withUsedQuotas(folder.resolve("used.json"));
        ToolCaller caller = (call, deadline) -> Observation.ok("{}");

        ToolServer first = start(options, caller);
        assertThat(own(first, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.OK);
        assertThat(own(first, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.OK);
        ToolServer second = start(options, caller);

        assertThat(own(second, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.OK);
        assertThat(own(second, "key-of-ada", "{}").status()).isEqualTo(ObservationStatus.TOO_MANY_REQUESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"day\":null,\"calls\":{}}", "{\"day\":\"May\",\"calls\":{}}"})
    void quota_fileOfSomethingElse_isRefusedAndLeft(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("used.json"), content);

        assertThatThrownBy(() -> UsedQuotas.at(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("used.json does not say");
        assertThat(file).hasContent(content);
    }

    @Test
    void quota_dayEnds_isGivenAgain(@TempDir Path folder) {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T23:59:59Z"));
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        ToolServerUser ada = new ToolServerUser("ada", Secret.of("k"), OptionalLong.of(250));
        Path file = folder.resolve("used.json");
        Accounts.Account account = new Accounts(List.of(ada), Optional.of(UsedQuotas.at(file)), clock).find("k").orElseThrow();
        for (int call = 0; call < 250; call++) {
            assertThat(account.take()).isTrue();
        }
        assertThat(account.take()).isFalse();
        now.set(Instant.parse("2026-05-02T00:00:00Z"));
        assertThat(account.take()).isTrue();

        Accounts.Account later = new Accounts(List.of(ada), Optional.of(UsedQuotas.at(file)), clock).find("k").orElseThrow();
        assertThat(later.callsToday()).isBetween(1L, 1L + 250 / 100);
    }

    @Test
    void call_manyAtOnce_areAnsweredAtOnce() throws Exception {
        int many = 300;
        CyclicBarrier all = new CyclicBarrier(many);
        ToolServer server = start((call, deadline) -> together(all, call));

        List<Callable<Observation>> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String arguments = "{\"i\":" + i + "}";
            calls.add(() -> own(server, "", arguments));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Observation>> answers = threads.invokeAll(calls);
            for (int i = 0; i < many; i++) {
                assertThat(answers.get(i).get().text()).isEqualTo("{\"error\": \"\", \"response\": {\"i\": " + i + "}}");
            }
        }
    }

    @Test
    void close_callInProgress_isAnsweredFirst() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        ToolServer server = start((call, deadline) -> {
            called.countDown();
            answers.await();
            return Observation.ok("{\"done\":true}");
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Observation> answer = threads.submit(() -> own(server, "", "{}"));
            called.await();
            Future<?> closing = threads.submit(server::close);
            answers.countDown();
            assertThat(answer.get().text()).contains("\"done\": true");
            closing.get();
        }
        server.awaitClose();
        URI gone = server.baseUri().resolve("/health");
        assertThatThrownBy(() -> sender.send(HttpCall.get(gone).withAddressRule(AddressRule.ANY), LATER)).isInstanceOf(HttpFailure.class);
    }

    @Test
    void call_ofAWebPage_isRefused() throws InterruptedException {
        ToolServer server = start((call, deadline) -> Observation.ok("{}"));
        HttpCall call = HttpCall.postJson(server.baseUri().resolve("/virtual"), body("", ""))
                .with(HttpHeader.of("Origin", "https://evil.example"))
                .withAddressRule(AddressRule.ANY);

        assertThat(sender.send(call, LATER).status()).isEqualTo(403);
    }

    @Test
    void start_whereItCannot_isOneLine() {
        ToolServer server = start((call, deadline) -> Observation.ok("{}"));

        assertThatThrownBy(() -> ToolServer.start(
                        ToolServerOptions.defaults().withPort(server.baseUri().getPort()), JOKES, user -> silent(), Clock.systemUTC()))
                .hasMessageContaining("cannot listen at 127.0.0.1:" + server.baseUri().getPort());
        assertThatThrownBy(() -> ToolServerOptions.defaults().with("0.0.0.0", 0, List.of())).hasMessageContaining("name users");
    }

    private static ToolCaller silent() {
        return (call, deadline) -> Observation.ok("");
    }

    private static Observation together(CyclicBarrier all, ToolCall call) throws InterruptedException {
        try {
            all.await();
            return Observation.ok(call.arguments());
        } catch (BrokenBarrierException e) {
            return Observation.error("{}");
        }
    }

    private ToolServer start(ToolCaller caller) {
        return start(ToolServerOptions.defaults(), caller);
    }

    private ToolServer start(ToolServerOptions options, ToolCaller caller) {
        ToolServer server = ToolServer.start(options.withPort(0), JOKES, user -> caller, Clock.systemUTC());
        open.add(server);
        return server;
    }

    /** As the gateway's own client calls, whose observations equal the reference's. */
    private Observation own(ToolServer server, String key, String arguments) throws InterruptedException {
        ToolServerSettings settings = ToolServerSettings.of(server.baseUri().resolve("/rapidapi"));
        Gateway caller = new Gateway(
                _ -> Optional.of(new Target("jokes", JOKE)),
                sender,
                Credentials.none(),
                GatewaySettings.defaults().withToolServer(key.isEmpty() ? settings : settings.withKey(Secret.of(key))),
                Clock.systemUTC());
        return caller.call(new ToolCall("1", "joke_for_jokes", arguments), LATER);
    }

    private HttpReply post(ToolServer server, String path, String body) throws InterruptedException {
        return sender.send(HttpCall.postJson(server.baseUri().resolve(path), body).withAddressRule(AddressRule.ANY), LATER);
    }

    private static String body(String input, String key) {
        return "{\"category\": \"Fun\", \"tool_name\": \"jokes\", \"api_name\": \"joke\", \"tool_input\": \"" + input
                + "\", \"strip\": \"truncate\", \"toolbench_key\": \"" + key + "\"}";
    }
}
