package dev.toolwright.models.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Finds out whether a model answers, as cheaply as its vendor permits: it is enough that the vendor lists it to this key.
 * Where it does not, for aliases and small servers are not listed, the model is asked for a few tokens.
 */
final class VendorProbe {

    private static final int FEW_TOKENS = 16;

    private final Account account;
    private final HttpSender sender;

    VendorProbe(Account account, HttpSender sender) {
        this.account = account;
        this.sender = sender;
    }

    /** @throws ChatModelException if it does not answer */
    void probe(ChatModel model, Instant deadline) throws InterruptedException {
        Failures failures = new Failures(account);
        try {
            HttpReply list = sender.send(listing(), deadline);
            if (list.status() == 401 || list.status() == 403) {
                throw failures.of(list);
            }
            if (!list.succeeded() || !names(list.text()).contains(account.model())) {
                ask(model, deadline);
            }
        } catch (HttpFailure failure) {
            throw failures.of(failure);
        }
    }

    private static void ask(ChatModel model, Instant deadline) throws InterruptedException {
        ChatOptions brief = ChatOptions.defaults().withMaxOutputTokens(FEW_TOKENS);
        model.ask(new ChatRequest(Conversation.of(new UserMessage("Say OK.")), List.of(), brief), deadline);
    }

    private HttpCall listing() {
        Endpoint endpoint = account.endpoint();
        HttpCall call = HttpCall.get(address(endpoint)).withAddressRule(AddressRule.ANY);
        if (endpoint.key().isEmpty()) {
            return call;
        }
        String key = endpoint.key().get().reveal();
        return switch (account.vendor()) {
            case OPENAI, OLLAMA -> call.with(HttpHeader.sensitive("Authorization", "Bearer " + key));
            case ANTHROPIC ->
                call.with(HttpHeader.sensitive("x-api-key", key))
                        .with(HttpHeader.of("anthropic-version", "2023-06-01"));
        };
    }

    private URI address(Endpoint endpoint) {
        return switch (account.vendor()) {
            case OPENAI -> endpoint.resolve("/models");
            case ANTHROPIC -> endpoint.resolve("/v1/models?limit=1000");
            case OLLAMA -> endpoint.resolve("/api/tags");
        };
    }

    /** Ollama adds the tag {@code latest} to names that come without one. */
    private List<String> names(String body) {
        ObjectNode root = Json.findObject(body).orElseGet(Json.NODES::objectNode);
        JsonNode models = root.path(account.vendor() == Vendor.OLLAMA ? "models" : "data");
        return models.valueStream()
                .map(model -> account.vendor() == Vendor.OLLAMA
                        ? model.path("name")
                                .asText()
                                .replaceFirst(account.model().contains(":") ? "^$" : ":latest$", "")
                        : model.path("id").asText())
                .toList();
    }
}
