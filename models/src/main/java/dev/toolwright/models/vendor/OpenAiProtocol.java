package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.Content;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import java.time.Instant;

/**
 * OpenAI's chat completions, as OpenAI, vLLM, Ollama and others speak them: spoken directly, since by far most model calls go
 * this way and a client library between costs more than all the rest of a step. A model's server may have any address, for
 * it was configured by the user.
 */
final class OpenAiProtocol implements Protocol {

    private static final String OPENAI_HOST = "api.openai.com";

    private final OpenAiRequest requests;
    private final HttpCall call;
    private final HttpSender sender;
    private final Failures failures;

    OpenAiProtocol(Account account, HttpSender sender) {
        Endpoint endpoint = account.endpoint();
        HttpCall bare = HttpCall.postJson(endpoint.resolve("/chat/completions"), Content.EMPTY)
                .withAddressRule(AddressRule.ANY);
        this.requests = new OpenAiRequest(
                account.model(), OPENAI_HOST.equals(endpoint.baseUrl().getHost()));
        this.call = endpoint.key()
                .map(key -> bare.with(HttpHeader.sensitive("Authorization", "Bearer " + key.reveal())))
                .orElse(bare);
        this.sender = sender;
        this.failures = new Failures(account);
    }

    @Override
    public HttpReply send(ChatRequest request, Instant deadline) throws InterruptedException {
        try {
            return sender.send(call.withBody(requests.of(request)), deadline);
        } catch (JsonProcessingException e) {
            throw failures.unsendable(e);
        }
    }

    @Override
    public Reply read(String body, String fallbackId) throws JsonProcessingException, WithheldReplyException {
        return OpenAiReply.read(body, fallbackId);
    }
}
