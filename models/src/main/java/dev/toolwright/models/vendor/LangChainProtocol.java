package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.secret.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** A vendor whose manners LangChain4j knows; the {@link Wire} puts right what it would lose. */
final class LangChainProtocol implements Protocol {

    /** LangChain4j's builders insist on a key; it is not sent. */
    private static final String NO_KEY = "none";

    private final ChatModel model;
    private final Wire wire;
    private final Failures failures;

    private LangChainProtocol(ChatModel model, Wire wire, Failures failures) {
        this.model = model;
        this.wire = wire;
        this.failures = failures;
    }

    static LangChainProtocol anthropic(Account account, HttpSender sender) {
        URI base = account.endpoint().baseUrl();
        String url = base.getPath().endsWith("/v1")
                ? base.toString()
                : account.endpoint().resolve("/v1").toString();
        ChatModel model = AnthropicChatModel.builder()
                .httpClientBuilder(
                        SenderHttpClient.builder(sender, account.endpoint().key()))
                .baseUrl(url)
                .apiKey(account.endpoint().key().map(Secret::reveal).orElse(NO_KEY))
                .modelName(account.model())
                .maxRetries(0)
                .build();
        return new LangChainProtocol(model, new AnthropicWire(), new Failures(account));
    }

    static LangChainProtocol ollama(Account account, HttpSender sender) {
        ChatModel model = OllamaChatModel.builder()
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
        return new LangChainProtocol(model, new OllamaWire(), new Failures(account));
    }

    @Override
    public HttpReply send(ChatRequest request, Instant deadline) throws InterruptedException {
        Exchange exchange = exchange(request, deadline);
        try {
            ScopedValue.where(Exchange.CURRENT, exchange).run(() -> model.chat(LangChainMessages.of(request, wire)));
        } catch (RuntimeException e) {
            // LangChain4j's own reading of the answer is not used; only a request that it could not even send is news
            if (!exchange.happened()) {
                throw failures.unsendable(e);
            }
        }
        return exchange.result();
    }

    private Exchange exchange(ChatRequest request, Instant deadline) {
        try {
            return new Exchange(request, wire, deadline);
        } catch (JsonProcessingException e) {
            throw failures.unsendable(e);
        }
    }

    @Override
    public Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException {
        return wire.read(body, fallbackId);
    }
}
