package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A model that a vendor serves. Asks once: no retries, no prices ({@code usage.priced()} is false). Thread-safe; has as many
 * connections as there are calls at once. Where OpenAI's protocol is spoken, a call costs well below 0.1 ms of processor time;
 * through LangChain4j, several times that.
 */
public final class VendorChatModel implements ChatModel {

    private final Account account;
    private final Failures failures;
    private final Protocol protocol;
    private final Duration timeout;
    private final HttpSender sender;
    private final Clock clock;

    private VendorChatModel(Account account, Protocol protocol, Duration timeout, HttpSender sender, Clock clock) {
        this.account = account;
        this.failures = new Failures(account);
        this.protocol = protocol;
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
        Protocol protocol =
                switch (vendor) {
                    case OPENAI -> new OpenAiProtocol(account, sender);
                    case ANTHROPIC -> LangChainProtocol.anthropic(account, sender);
                    case OLLAMA -> LangChainProtocol.ollama(account, sender);
                };
        return new VendorChatModel(account, protocol, timeout, sender, clock);
    }

    @Override
    public String id() {
        return account.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        try {
            HttpReply answer = protocol.send(request, earlier(deadline, clock.instant().plus(timeout)));
            if (!answer.succeeded()) {
                throw failures.of(answer);
            }
            return protocol.read(answer.text(), "call_" + request.conversation().size() + "_");
        } catch (HttpFailure failure) {
            throw failures.of(failure);
        } catch (JsonProcessingException e) {
            throw failures.malformed(e);
        } catch (WithheldReplyException e) {
            throw failures.withheld(e);
        }
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

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public String toString() {
        return account.id();
    }
}
