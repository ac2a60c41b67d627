package dev.toolwright.toolmaker.serve;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.serve.TierFailure.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The strong model answers by itself. */
final class StrongTier {

    private final ChatModel model;
    private final Prompts prompts;

    StrongTier(ChatModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    TierResult answer(String question, ServeSettings settings, Instant deadline) throws InterruptedException {
        return answer(question, options(settings).withTemperature(0), deadline);
    }

    /** One of several answers of which the agreement is to be told. The seed makes the requests differ. */
    TierResult sample(String question, ServeSettings settings, double temperature, long seed, Instant deadline)
            throws InterruptedException {
        return answer(question, options(settings).withTemperature(temperature).withSeed(seed), deadline);
    }

    private TierResult answer(String question, ChatOptions options, Instant deadline) throws InterruptedException {
        String prompt = prompts.fill(Template.ANSWER, Map.of("question", question));
        ChatRequest request = new ChatRequest(Conversation.of(new UserMessage(prompt)), List.of(), options);
        Reply reply;
        try {
            reply = model.ask(request, deadline);
        } catch (ChatModelException failure) {
            return unanswered(Cause.MODEL, failure.getMessage(), Usage.FREE_MODEL_CALL);
        }
        Optional<String> answer = FinalAnswer.in(reply.text() == null ? "" : reply.text());
        return answer.<TierResult>map(text -> new TierResult.Answered(text, UsageByRole.ofMaker(reply.usage())))
                .orElseGet(() -> unanswered(Cause.REPLY, "the reply has no answer", reply.usage()));
    }

    private static ChatOptions options(ServeSettings settings) {
        return ChatOptions.defaults().withMaxOutputTokens(settings.maxOutputTokens());
    }

    private static TierResult unanswered(Cause cause, @Nullable String reason, Usage usage) {
        return new TierResult.Unanswered(
                new TierFailure(Tier.STRONG, cause, reason == null ? "" : reason), UsageByRole.ofMaker(usage));
    }
}
