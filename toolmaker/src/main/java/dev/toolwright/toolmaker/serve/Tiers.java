package dev.toolwright.toolmaker.serve;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving.Parsed;
import dev.toolwright.toolmaker.serve.TierResult.Answered;
import dev.toolwright.toolmaker.serve.TierResult.Unanswered;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers a question by the cheapest tier that can: the tool's compiled code, then the cheap model with the tool (role user),
 * then the strong model (role maker). A tier that fails is on the record and the next one is tried, an unreachable model
 * included. Keeps no record itself: that is for {@link AnswerDesk}. Thread-safe.
 */
public final class Tiers {

    private final CompiledTier compiled;
    private final UserTier user;
    private final StrongTier strong;
    private final InstantSource clock;

    /**
     * @param user the cheap model
     * @param strong the maker's model
     */
    public Tiers(MadeCode code, Fits fits, ChatModel user, ChatModel strong, Prompts prompts, InstantSource clock) {
        this.compiled = new CompiledTier(code, fits);
        this.user = new UserTier(code, user, prompts);
        this.strong = new StrongTier(strong, prompts);
        this.clock = clock;
    }

    /**
     * Answers with a tool.
     *
     * @param parsed what the tool's compiled code made of the question, where the dispatcher has already found that it fits
     * @throws InterruptedException if this thread is interrupted
     */
    public Served serve(MadeTool tool, Optional<Parsed> parsed, String question, ServeSettings settings)
            throws InterruptedException {
        Instant deadline = clock.instant().plus(settings.timeout());
        List<TierFailure> failures = new ArrayList<>();
        UsageByRole usage = UsageByRole.NONE;
        Tier last = Tier.COMPILED;
        for (Tier tier : Tier.values()) {
            if (!settings.tiers().contains(tier)) {
                continue;
            }
            TierResult result = switch (tier) {
                case COMPILED -> compiled.answer(tool, parsed, question, settings);
                case USER -> user.answer(tool, question, settings, deadline);
                case STRONG -> strong.answer(question, settings, deadline);
            };
            usage = usage.plus(result.usage());
            last = tier;
            switch (result) {
                case Answered answered -> {
                    return new Served(
                            question,
                            Optional.of(Choice.settle(question, answered.answer(), tool)),
                            tier,
                            tool.name(),
                            tool.version(),
                            usage,
                            failures,
                            clock.instant());
                }
                case Unanswered unanswered -> failures.add(unanswered.failure());
            }
        }
        return new Served(
                question, Optional.empty(), last, tool.name(), tool.version(), usage, failures, clock.instant());
    }

    /** Lets the strong model answer, for want of a tool. The tiers of the settings do not matter. */
    public Served serveWithout(String question, ServeSettings settings) throws InterruptedException {
        TierResult result = strong.answer(question, settings, clock.instant().plus(settings.timeout()));
        Optional<String> answer = result instanceof Answered answered
                ? Optional.of(Choice.settle(question, answered.answer()))
                : Optional.empty();
        List<TierFailure> failures = result instanceof Unanswered unanswered ? List.of(unanswered.failure()) : List.of();
        return new Served(question, answer, Tier.STRONG, "", 0, result.usage(), failures, clock.instant());
    }
}
