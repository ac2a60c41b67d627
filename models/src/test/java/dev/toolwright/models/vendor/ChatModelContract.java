package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vendor's adapter promises, whatever its wire format. */
abstract class ChatModelContract {

    static final String KEY = "sk-not-to-be-shown";
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String SCHEMA = """
        {"type":"object","$comment":"kept","properties":{"city":{"type":"string","example_value":"Oslo","x-unit":{"a":[1,2.50]}},
        "when":{"type":["string","null"],"format":"date","enum":["2024-02-10",null]}},"required":["city"],
        "oneOf":[{"required":["city"]}],"optional":["when"],"additionalProperties":false}\
        """;
    static final Tool TOOL =
            new Tool("weather", "Tells the weather.", new JsonText(SCHEMA), new Provider("w", "Weather", "", ""));
    static final ChatRequest HELLO = ChatRequest.of(Conversation.of(new UserMessage("hello")), List.of());

    final LoopbackServer server = new LoopbackServer();
    final HttpSender sender = HttpSender.open();
    final VendorChatModel model = model(base(server.uri("")));

    @AfterEach
    void close() {
        sender.close();
        server.close();
    }

    abstract Vendor vendor();

    abstract URI base(URI server);

    /** An answer in this vendor's format. */
    abstract String answer(@Nullable String text, List<ToolCall> calls, Usage usage);

    /** The messages of a request, each as one line: {@code role text calls}. */
    abstract List<String> messages(JsonNode body);

    abstract JsonNode schema(JsonNode body);

    abstract JsonNode maxTokens(JsonNode body);

    abstract JsonNode temperature(JsonNode body);

    abstract JsonNode seed(JsonNode body);

    abstract JsonNode replySchema(JsonNode body);

    final VendorChatModel model(URI base) {
        Endpoint endpoint = Endpoint.of(vendor()).withBaseUrl(base).withKey(Secret.of(KEY));
        return VendorChatModel.of(vendor(), "some-model", endpoint, Duration.ofSeconds(30), sender, Clock.systemUTC());
    }

    final Reply ask(ChatRequest request) throws InterruptedException {
        return model.ask(request, Instant.now().plusSeconds(20));
    }

    final ChatModelException failure(ChatRequest request) {
        return catchThrowableOfType(ChatModelException.class, () -> ask(request));
    }

    final JsonNode sent() throws Exception {
        return JSON.readTree(server.lastAsked().body());
    }

    @Test
    void ask_text_comesBackWithUsage() throws Exception {
        server.json(answer("Hello — to you!\n", List.of(), Usage.unpricedModelCall(12, 0, 3)));

        assertThat(ask(HELLO)).isEqualTo(new Reply("Hello — to you!\n", List.of(), Usage.unpricedModelCall(12, 0, 3)));
        assertThat(sent().path("model").asText()).isEqualTo("some-model");
        assertThat(model.id()).isEqualTo(vendor().label() + ":some-model");
    }

    @Test
    void ask_severalCalls_comeBackInOrderWithArgumentsAsWritten() throws Exception {
        List<ToolCall> calls = List.of(
                new ToolCall(
                        "id-1",
                        "weather",
                        "{\"city\" : \"Tromsø \\u00e6\",  \"b\":1.50, \"a\":[1e3, 10000000000000000001] }"),
                new ToolCall("id-2", "no_such_tool", "{}"));
        server.json(answer(null, calls, Usage.unpricedModelCall(1, 0, 1)));

        assertThat(ask(HELLO)).isEqualTo(new Reply(null, calls, Usage.unpricedModelCall(1, 0, 1)));
    }

    @Test
    void ask_textBesideCalls_bothComeBack() throws Exception {
        List<ToolCall> calls = List.of(new ToolCall("id-1", "weather", "{\"city\":\"Oslo\"}"));
        server.json(answer("Let me see.", calls, Usage.unpricedModelCall(1, 0, 1)));

        Reply reply = ask(HELLO);

        assertThat(reply.text()).isEqualTo("Let me see.");
        assertThat(reply.calls()).isEqualTo(calls);
    }

    @Test
    void ask_schemaWithUnknownKeywords_reachesTheVendorAsItIs() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(ChatRequest.of(HELLO.conversation(), List.of(TOOL)));

        assertThat(schema(sent())).isEqualTo(JSON.readTree(SCHEMA));
        assertThat(server.lastAsked().body()).contains(SCHEMA.replace("\n", ""));
    }

    @Test
    void ask_noTools_noneAreOffered() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(HELLO);

        assertThat(sent().path("tools").isEmpty()).isTrue();
    }

    @Test
    void ask_wholeConversation_reachesTheVendorWithoutHiddenMessages() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));
        Conversation conversation = Conversation.of(
                new SystemMessage("Be brief."),
                new UserMessage("Weather?"),
                new UserMessage("not this").hide(),
                new AssistantMessage(
                        "I look.",
                        List.of(
                                new ToolCall("a", "weather", "{\"city\":\"Oslo\"}"),
                                new ToolCall("b", "weather", "{\"city\":\"Rome\"}"))),
                new ToolMessage("a", "weather", "{\"temp\": 3}"),
                new ToolMessage("b", "weather", "hot"),
                new AssistantMessage(null, List.of(new ToolCall("c", "weather", "{}"))),
                new ToolMessage("c", "weather", ""));

        ask(ChatRequest.of(conversation, List.of(TOOL)));

        assertThat(messages(sent()))
                .containsExactly(
                        "system Be brief.",
                        "user Weather?",
                        "assistant I look. a=weather{\"city\":\"Oslo\"} b=weather{\"city\":\"Rome\"}",
                        "tool a {\"temp\": 3}",
                        "tool b hot",
                        "assistant  c=weather{}",
                        "tool c ");
    }

    @Test
    void ask_options_reachTheVendor() throws Exception {
        server.json(answer("{}", List.of(), Usage.NONE));
        ChatOptions options = ChatOptions.defaults()
                .withMaxOutputTokens(77)
                .withTemperature(0.25)
                .withSeed(12_345_678_901L)
                .withReplySchema(TOOL.schema());

        ask(new ChatRequest(HELLO.conversation(), List.of(), options));

        assertThat(maxTokens(sent()).asInt()).isEqualTo(77);
        assertThat(temperature(sent()).asDouble()).isEqualTo(0.25);
        assertThat(seed(sent()).asLong()).isIn(12_345_678_901L, 0L);
        assertThat(replySchema(sent())).isEqualTo(JSON.readTree(SCHEMA));
    }

    @Test
    void ask_defaultOptions_noTemperatureAndNoSchema() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));

        ask(HELLO);

        assertThat(maxTokens(sent()).asInt()).isEqualTo(1024);
        assertThat(temperature(sent()).isMissingNode()).isTrue();
        assertThat(replySchema(sent()).isMissingNode()).isTrue();
    }

    @Test
    void ask_brokenArgumentsInTheHistory_requestIsStillJsonAndShowsThem() throws Exception {
        server.json(answer("ok", List.of(), Usage.NONE));
        Conversation conversation = Conversation.of(
                new UserMessage("x"),
                new AssistantMessage(null, List.of(new ToolCall("a", "weather", "{\"city\": Osl"))),
                new ToolMessage("a", "weather", "arguments are no JSON"));

        ask(ChatRequest.of(conversation, List.of(TOOL)));

        assertThat(messages(sent()).get(1)).contains("Osl");
    }

    @Test
    void ask_schemaThatIsNoJson_refusedBeforeAnythingIsSent() {
        Tool broken = new Tool("broken", "", new JsonText("{no"), TOOL.provider());

        assertThat(failure(ChatRequest.of(HELLO.conversation(), List.of(broken)))
                        .kind())
                .isEqualTo(Kind.REFUSED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void ask_wrongKey_saysWhichVariableAndNotTheKey() {
        server.answer(
                LoopbackServer.status(401, "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}"));

        ChatModelException failure = failure(HELLO);

        assertThat(failure.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(failure)
                .hasMessageStartingWith(model.id() + " refused the key in " + vendor().keyVariable() + " (401)");
        assertThat(failure.getMessage()).doesNotContain(KEY).doesNotContain("\n");
    }

    @Test
    void ask_vendorQuotesTheKeyInAnotherError_keyIsBlottedOut() {
        server.answer(LoopbackServer.status(400, "{\"error\":{\"message\":\"bad \\n request by " + KEY + "\"}}"));

        assertThat(failure(HELLO)).hasMessage(model.id() + " refused the request (400): bad request by [secret]");
    }

    @Test
    void ask_unknownModel_saysWhere() {
        server.answer(LoopbackServer.status(404, "{\"error\":\"model 'some-model' not found\"}"));

        ChatModelException failure = failure(HELLO);

        assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN_MODEL);
        assertThat(failure)
                .hasMessageContaining(server.uri("").toString())
                .hasMessageEndingWith("model 'some-model' not found");
    }

    @Test
    void ask_tooManyRequests_tellsHowLongToWait() {
        server.answer(LoopbackServer.status(429, "{\"error\":{\"message\":\"slow down\"}}", "Retry-After", "7"));

        ChatModelException failure = failure(HELLO);

        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void ask_quotaUsedUp_isNotRetryable() {
        server.answer(LoopbackServer.status(429, "{\"error\":{\"message\":\"pay\",\"code\":\"insufficient_quota\"}}"));

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.QUOTA_EXHAUSTED);
        assertThat(Kind.QUOTA_EXHAUSTED.retryable()).isFalse();
    }

    @Test
    void ask_rateLimitThatSpeaksOfBilling_isNoQuota() {
        server.answer(LoopbackServer.status(
                429,
                "{\"error\":{\"message\":\"Rate limit reached, add a payment method at example.org/billing\","
                        + "\"type\":\"tokens\",\"code\":\"rate_limit_exceeded\"}}"));

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure(HELLO)).hasMessageEndingWith("billing [rate_limit_exceeded]");
    }

    @Test
    void ask_modelWithoutToolCalls_saysWhatHelps() {
        server.answer(LoopbackServer.status(400, "{\"error\":\"some-model does not support tools\"}"));

        assertThat(failure(HELLO)).hasMessageEndingWith("have it driven by the text protocol");
    }

    @Test
    void ask_serverError_isUnavailableAndAskedOnce() {
        server.answer(LoopbackServer.status(503, "<html>sorry</html>"));

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void ask_connectionDropped_isUnreachable() {
        server.answer(LoopbackServer.drop());

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void ask_nobodyListens_saysWhere() {
        URI nowhere = base(URI.create("http://127.0.0.1:1"));

        ChatModelException failure = catchThrowableOfType(ChatModelException.class, () -> model(nowhere)
                .ask(HELLO, Instant.now().plusSeconds(5)));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("http://127.0.0.1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"choi", "", "[]", "null", "{}", "{\"choices\":[],\"content\":1,\"message\":[]}", "<p>"})
    void ask_brokenJson_isMalformed(String body) {
        server.json(body);

        assertThat(failure(HELLO).kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void ask_noAnswerBeforeTheDeadline_timesOut() {
        server.answer(server.hang());

        ChatModelException failure = catchThrowableOfType(
                ChatModelException.class, () -> model.ask(HELLO, Instant.now().plusMillis(300)));

        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void ask_interrupted_throwsInterruptedException() throws Exception {
        server.answer(server.hang());
        CompletableFuture<Reply> result = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                result.complete(ask(HELLO));
            } catch (InterruptedException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        server.awaitHanging();

        asking.interrupt();

        ExecutionException failure = catchThrowableOfType(ExecutionException.class, result::get);
        assertThat(failure).hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void probe_listedModel_answersWithoutBeingAsked() throws Exception {
        server.json("{\"data\":[{\"id\":\"some-model\"}],\"models\":[{\"name\":\"some-model:latest\"}]}");

        model.probe(Instant.now().plusSeconds(10));

        assertThat(server.asked()).hasSize(1);
        assertThat(server.lastAsked().method()).isEqualTo("GET");
    }

    @Test
    void probe_wrongKey_fails() {
        server.answer(LoopbackServer.status(401, ""));

        assertThat(catchThrowableOfType(
                        ChatModelException.class,
                        () -> model.probe(Instant.now().plusSeconds(10))))
                .hasMessageContaining(vendor().keyVariable());
    }
}
