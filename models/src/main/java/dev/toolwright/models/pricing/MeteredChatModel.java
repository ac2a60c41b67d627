package dev.toolwright.models.pricing;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.Optional;

/** Puts the price on every reply. One whose price is not known, or that came without counts of tokens, stays unpriced. */
public final class MeteredChatModel implements ChatModel {

    private final ChatModel model;
    private final Optional<Price> price;

    /** @param price of the model; empty if nobody knows */
    public MeteredChatModel(ChatModel model, Optional<Price> price) {
        this.model = model;
        this.price = price;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        Reply reply = model.ask(request, deadline);
        return price.map(known -> new Reply(reply.text(), reply.calls(), priced(reply.usage(), known)))
                .orElse(reply);
    }

    private static Usage priced(Usage usage, Price price) {
        boolean counted = usage.totalTokens() > 0 || price.equals(Price.FREE);
        return counted
                ? Usage.modelCall(
                        usage.inputTokens(), usage.cachedInputTokens(), usage.outputTokens(), price.costMicroUsd(usage))
                : usage;
    }
}
