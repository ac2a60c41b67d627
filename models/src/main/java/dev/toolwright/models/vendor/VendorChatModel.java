package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.secret.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A model that a vendor serves. Asks once: no retries, no prices ({@code usage.priced()} is false). Thread-safe; costs about
 * a millisecond of processor time a call, and connections as many as there are calls at once.
 */
public final class VendorChatModel implements ChatModel {

    private static final String OPENAI_HOST = "api.openai.com";

    /** LangChain4j's builders insist on a key; it is not sent. */
    private static final String NO_KEY = "none";

    private final Account account;
    private final Failures failures;
    private final Wire wire;
    private final dev.langchain4j.model.chat.ChatModel model;
    private final Duration timeout;
    private final HttpSender sender;
    private final Clock clock;

    private VendorChatModel(
            Account account,
            Wire wire,
            dev.langchain4j.model.chat.ChatModel model,
            Duration timeout,
            HttpSender sender,
            Clock clock) {
        this.account = account;
        this.failures = new Failures(account);
        this.wire = wire;
        this.model = model;
        this.timeout = timeout;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * @param model as the vendor calls it
     * @param timeout of one attempt; the deadline of {@link #ask} may come earlier
     * @param sender stays open; closed by whoever opened it
     */
    public static VendorChatModel of(
            Vendor vendor, String model, Endpoint endpoint, Duration timeout, HttpSender sender, Clock clock) {
        Account account = new Account(vendor, model, endpoint);
        return switch (vendor) {
            case OPENAI ->
                new VendorChatModel(account, openAiWire(endpoint), openAi(account, sender), timeout, sender, clock);
            case ANTHROPIC ->
                new VendorChatModel(account, new AnthropicWire(), anthropic(account, sender), timeout, sender, clock);
            case OLLAMA ->
                new VendorChatModel(account, new OllamaWire(), ollama(account, sender), timeout, sender, clock);
        };
    }

    private static Wire openAiWire(Endpoint endpoint) {
        return new OpenAiWire(OPENAI_HOST.equals(endpoint.baseUrl().getHost()));
    }

    private static dev.langchain4j.model.chat.ChatModel openAi(Account account, HttpSender sender) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(
                        SenderHttpClient.builder(sender, account.endpoint().key()))
                .baseUrl(account.endpoint().baseUrl().toString())
                .apiKey(key(account))
                .modelName(account.model())
                .maxRetries(0)
                .build();
    }

    private static dev.langchain4j.model.chat.ChatModel anthropic(Account account, HttpSender sender) {
        URI base = account.endpoint().baseUrl();
        return AnthropicChatModel.builder()
                .httpClientBuilder(
                        SenderHttpClient.builder(sender, account.endpoint().key()))
                .baseUrl(
                        base.getPath().endsWith("/v1")
                                ? base.toString()
                                : account.endpoint().resolve("/v1").toString())
                .apiKey(key(account))
                .modelName(account.model())
                .maxRetries(0)
                .build();
    }

    private static dev.langchain4j.model.chat.ChatModel ollama(Account account, HttpSender sender) {
        return OllamaChatModel.builder()
                .httpClientBuilder(
                        SenderHttpClient.builder(sender, account.endpoint().key()))
                .baseUrl(account.endpoint().baseUrl().toString())
                .customHeaders(account.endpoint()
                        .key()
                        .map(key -> Map.of("Authorization", "Bearer " + key.reveal()))
                        .orElse(Map.of()))
                .modelName(account.model())
                .maxRetries(0)
                .build();
    }

    private static String key(Account account) {
        return account.endpoint().key().map(Secret::reveal).orElse(NO_KEY);
    }

    @Override
    public String id() {
        return account.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        Exchange exchange = exchange(request, earlier(deadline, clock.instant().plus(timeout)));
        try {
            ScopedValue.where(Exchange.CURRENT, exchange).run(() -> model.chat(LangChainMessages.of(request, wire)));
        } catch (RuntimeException e) {
            // LangChain4j's own reading of the answer is not used; only a request that it could not even send is news
            if (!exchange.happened()) {
                throw failures.unsendable(e);
            }
        }
        return read(exchange, "call_" + request.conversation().size() + "_");
    }

    /**
     * Finds out whether the model answers: by the vendor's list of models, or else by a few tokens.
     *
     * @throws ChatModelException if it does not
     */
    public void probe(Instant deadline) throws InterruptedException {
        new VendorProbe(account, sender).probe(this, deadline);
    }

    /** The address, for people. */
    public String place() {
        return account.place();
    }

    private Exchange exchange(ChatRequest request, Instant deadline) {
        try {
            return new Exchange(request, wire, deadline);
        } catch (JsonProcessingException e) {
            throw failures.unsendable(e);
        }
    }

    private Reply read(Exchange exchange, String fallbackId) throws InterruptedException {
        try {
            HttpReply answer = exchange.result();
            if (!answer.succeeded()) {
                throw failures.of(answer);
            }
            return wire.read(answer.text(), fallbackId);
        } catch (HttpFailure failure) {
            throw failures.of(failure);
        } catch (JsonProcessingException e) {
            throw failures.malformed(e);
        } catch (WithheldReplyException e) {
            throw failures.withheld(e);
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public String toString() {
        return account.id();
    }
}
