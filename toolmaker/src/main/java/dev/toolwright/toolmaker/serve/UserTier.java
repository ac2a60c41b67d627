package dev.toolwright.toolmaker.serve;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.SnippetReply;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.serve.SnippetRun.Outcome;
import dev.toolwright.toolmaker.serve.TierFailure.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The cheap model sees the wrapped tool and the question, and writes the code that solves it; the sandbox runs that. */
final class UserTier {

    private final SnippetRun run;
    private final ChatModel model;
    private final Prompts prompts;

    UserTier(MadeCode code, ChatModel model, Prompts prompts) {
        this.run = new SnippetRun(code);
        this.model = model;
        this.prompts = prompts;
    }

    TierResult answer(MadeTool tool, String question, ServeSettings settings, Instant deadline) throws InterruptedException {
        Map<String, String> values = Map.of("tool", WrappedText.of(tool.wrapped()), "question", question);
        Conversation conversation = Conversation.of(new UserMessage(prompts.fill(Template.USE, values)));
        ChatOptions options = ChatOptions.defaults().withTemperature(0).withMaxOutputTokens(settings.maxOutputTokens());
        Usage usage = Usage.NONE;
        TierFailure failure = new TierFailure(Tier.USER, Cause.MODEL, "the model was not asked");
        for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
            String text;
            try {
                Reply reply = model.ask(new ChatRequest(conversation, List.of(), options), deadline);
                usage = usage.plus(reply.usage());
                text = reply.text() == null ? "" : reply.text();
            } catch (ChatModelException unreachable) {
                String reason = Objects.requireNonNullElse(unreachable.getMessage(), "the model gave no reply");
                failure = new TierFailure(Tier.USER, Cause.MODEL, reason);
                return unanswered(failure, usage.plus(Usage.FREE_MODEL_CALL));
            }
            Outcome outcome = outcome(tool, question, text);
            switch (outcome) {
                case Outcome.Answer answer -> {
                    return new TierResult.Answered(answer.text(), UsageByRole.ofUser(usage));
                }
                case Outcome.NoAnswer none -> {
                    failure = new TierFailure(Tier.USER, none.cause(), none.reason());
                    conversation = told(conversation, text, none.told());
                }
            }
        }
        return unanswered(failure, usage);
    }

    private Outcome outcome(MadeTool tool, String question, String reply) throws InterruptedException {
        Optional<String> snippet = SnippetReply.code(reply);
        return snippet.isPresent()
                ? run.answer(tool, snippet.get(), question)
                : new Outcome.NoAnswer(Cause.REPLY, "the reply has no code", "There is no block of Python in the reply.");
    }

    private Conversation told(Conversation conversation, String reply, String error) {
        Conversation said = reply.isBlank() ? conversation : conversation.plus(new AssistantMessage(reply, List.of()));
        return said.plus(new UserMessage(prompts.fill(Template.USE_FAILED, Map.of("error", error))));
    }

    private static TierResult unanswered(TierFailure failure, Usage usage) {
        return new TierResult.Unanswered(failure, UsageByRole.ofUser(usage));
    }
}
