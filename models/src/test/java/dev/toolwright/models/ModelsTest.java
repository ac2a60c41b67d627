package dev.toolwright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.chat.Role;
import dev.toolwright.http.HttpSender;
import dev.toolwright.models.pricing.Price;
import dev.toolwright.models.resilience.RetryPolicy;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.LoopbackServer;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final ModelSpec SERVED = ModelSpec.parse("openai:some-model");
    private static final String ANSWER =
            "{\"choices\":[{\"message\":{\"content\":\"%s\"}}],\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":100}}";
    private static final ChatRequest REQUEST = ChatRequest.of(
            Conversation.of(new UserMessage("q")),
            List.of(new Tool("t", "", new JsonText("{}"), new Provider("p", "P", "", ""))));

    @TempDir
    Path folder;

    private final LoopbackServer server = new LoopbackServer();
    private final HttpSender sender = HttpSender.open();
    private final List<String> notices = new ArrayList<>();
    private final StubModel offline = new StubModel();
    private final ModelsConfig config = ModelsConfig.defaults()
            .with(Role.SOLVER, SERVED)
            .with(Role.JUDGE, ModelSpec.OFFLINE)
            .withRetries(RetryPolicy.defaults().withWaits(Duration.ZERO, Duration.ZERO))
            .withEndpoints(ModelsConfig.defaults()
                    .endpoints()
                    .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(server.uri("/v1"))));

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    private Models open(ModelsConfig with) {
        return Models.open(with, sender, () -> offline, Clock.systemUTC(), notices::add);
    }

    private static Reply ask(ChatModel model) throws InterruptedException {
        return model.ask(REQUEST, Instant.now().plusSeconds(20));
    }

    @Test
    void forRole_boundUnboundAndOther_playAsConfigured() {
        try (Models models = open(config)) {
            assertThat(models.forRole(Role.SOLVER).id()).isEqualTo("openai:some-model");
            assertThat(models.forRole(Role.MAKER)).isSameAs(models.forRole(Role.SOLVER));
            assertThat(models.forRole(Role.JUDGE)).isSameAs(offline);
        }
        try (Models models = open(ModelsConfig.defaults())) {
            assertThat(models.forRole(Role.SOLVER)).isSameAs(offline);
        }
    }

    @Test
    void ask_serverFailsFirst_isAskedAgainAndPriced() throws Exception {
        server.answer(LoopbackServer.status(500, ""))
                .answer(LoopbackServer.drop())
                .json(ANSWER.formatted("hi"));

        try (Models models = open(config.withPrice("openai:some-model", new Price(1, 1, 2)))) {
            assertThat(ask(models.forRole(Role.SOLVER)))
                    .isEqualTo(Reply.text("hi", Usage.modelCall(1000, 0, 100, 1200)));
        }
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void ask_textProtocol_toolsAreInThePrompt() throws Exception {
        server.json(ANSWER.formatted("Action: t\\nAction Input: {}"));

        try (Models models = open(config.withTextProtocol(SERVED))) {
            assertThat(ask(models.forRole(Role.SOLVER)).calls()).containsExactly(new ToolCall("call_1_0", "t", "{}"));
        }
        assertThat(server.lastAsked().body()).doesNotContain("\"tools\"").contains("Action Input");
    }

    @Test
    void ask_recorded_replaysWithoutTheServer() throws Exception {
        server.json(ANSWER.formatted("hi"));
        Path file = folder.resolve("made/replies.jsonl");
        Reply real;
        try (Models models = open(config.withRecord(file))) {
            real = ask(models.forRole(Role.SOLVER));
        }

        try (Models models = open(config)) {
            assertThat(ask(models.of(ModelSpec.parse("recording:" + file)))).isEqualTo(real);
            assertThatThrownBy(() -> models.of(new ModelSpec.Recorded(folder.resolve("no"))))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void probe_everyRole_saysWhereAndWhyNot() throws Exception {
        server.answer(LoopbackServer.status(401, "{}"));
        ModelsConfig mixed = config.with(Role.SIMULATOR, new ModelSpec.Recorded(folder.resolve("no")));

        try (Models models = open(mixed)) {
            List<ModelStatus> states = models.probe(Instant.now().plusSeconds(20));

            assertThat(states).extracting(ModelStatus::role).containsExactly(Role.values());
            assertThat(states.getFirst().where()).isEqualTo(server.uri("/v1").toString());
            assertThat(states.getFirst().problem()).contains("openai:some-model wants a key (401); set OPENAI_API_KEY");
            assertThat(states.get(Role.JUDGE.ordinal()).answers()).isTrue();
            assertThat(states.get(Role.SIMULATOR.ordinal()).problem())
                    .hasValueSatisfying(why -> assertThat(why).contains("can't read"));
        }
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void probe_unlistedModel_isAskedForAFewTokens() throws Exception {
        server.json("{\"data\":[]}").json(ANSWER.formatted("OK"));

        try (Models models = open(config)) {
            assertThat(models.probe(Instant.now().plusSeconds(20)).getFirst().answers())
                    .isTrue();
        }
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void forRole_ofToolMaking_nothingConfigured_playsTheShippedRecordings_andSaysSoOnce() throws Exception {
        server.json(ANSWER.formatted("def f(): …"));
        Path shipped = folder.resolve("shipped");
        try (Models models = open(config.withRecord(shipped.resolve("a.jsonl")).withRecordLabel("recorded by hand"))) {
            ask(models.forRole(Role.MAKER));
        }

        try (Models models = open(ModelsConfig.defaults().withShipped(shipped))) {
            ChatRequest warmer = new ChatRequest(
                    REQUEST.conversation(), REQUEST.tools(), ChatOptions.defaults().withTemperature(0.3));
            Instant deadline = Instant.now().plusSeconds(20);

            assertThat(models.forRole(Role.MAKER).ask(warmer, deadline).text()).isEqualTo("def f(): …");
            assertThat(ask(models.forRole(Role.USER)).text()).isEqualTo("def f(): …");
            assertThat(models.forRole(Role.SOLVER)).isSameAs(offline);
            assertThat(notices).singleElement().asString().matches(".*recorded by hand on \\d{4}-\\d\\d-\\d\\d");
        }
    }

    @Test
    void forRole_ofToolMaking_requestThatIsNotShipped_saysHowToConfigureAModel() throws Exception {
        server.json(ANSWER.formatted("hi"));
        Path shipped = folder.resolve("shipped");
        try (Models models = open(config.withRecord(shipped.resolve("a.jsonl")))) {
            ask(models.forRole(Role.MAKER));
        }
        ChatRequest other = ChatRequest.of(Conversation.of(new UserMessage("something\nelse")), List.of());

        try (Models models = open(ModelsConfig.defaults().withShipped(shipped))) {
            assertThatThrownBy(() -> models.forRole(Role.MAKER).ask(other, Instant.MAX))
                    .hasMessageContaining("'something else'")
                    .hasMessageContaining("--maker openai:NAME");
        }
        try (Models models = open(ModelsConfig.defaults())) {
            assertThatThrownBy(() -> models.forRole(Role.DISPATCHER).ask(other, Instant.MAX))
                    .hasMessageStartingWith("no model is configured for dispatcher; name one: --dispatcher");
        }
    }

    @Test
    void forRole_ofToolMaking_modelForTheSolver_playsIt() {
        ModelsConfig served = ModelsConfig.defaults().with(Role.SOLVER, SERVED).withShipped(folder);

        assertThat(served.model(Role.MAKER)).isEqualTo(SERVED);
        assertThat(served.with(Role.USER, ModelSpec.OFFLINE).model(Role.USER)).isEqualTo(ModelSpec.OFFLINE);
    }
}
