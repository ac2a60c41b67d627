package dev.toolwright.toolmaker.serve;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.prompt.Prompts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a question that nobody has answered by asking the strong model several times. Thread-safe. */
public final class Agreement {

    private final StrongTier strong;
    private final ServeSettings serve;
    private final AgreementSettings settings;
    private final InstantSource clock;

    public Agreement(
            ChatModel strong, Prompts prompts, ServeSettings serve, AgreementSettings settings, InstantSource clock) {
        this.strong = new StrongTier(strong, prompts);
        this.serve = serve;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the votes came to.
     *
     * @param answer agreed upon; absent if the answers differ too much
     * @param agreeing the most votes that one answer got; 0 if there was no answer
     * @param votes that were asked for
     * @param failure why votes are missing, if the model could not be asked: nothing is decided then
     */
    public record Vote(Optional<String> answer, int agreeing, int votes, Optional<String> failure, UsageByRole usage) {}

    public Vote vote(String question) throws InterruptedException {
        List<List<String>> sides = new ArrayList<>();
        UsageByRole usage = UsageByRole.NONE;
        for (int asked = 1; asked <= settings.votes(); asked++) {
            TierResult result = strong.sample(
                    question, serve, settings.temperature(), asked, clock.instant().plus(serve.timeout()));
            usage = usage.plus(result.usage());
            switch (result) {
                case TierResult.Answered answered -> side(question, answered.answer(), sides);
                case TierResult.Unanswered unanswered when unanswered.failure().cause() == TierFailure.Cause.REPLY -> {
                    // a vote for nothing
                }
                case TierResult.Unanswered unanswered -> {
                    return new Vote(Optional.empty(), most(sides), asked, Optional.of(unanswered.failure().reason()), usage);
                }
            }
            boolean settled = most(sides) >= settings.needed();
            boolean hopeless = most(sides) + settings.votes() - asked < settings.needed();
            if (settled || hopeless) {
                Optional<String> answer = settled ? winner(question, sides) : Optional.empty();
                return new Vote(answer, most(sides), asked, Optional.empty(), usage);
            }
        }
        throw new IllegalStateException("the last vote settles it");
    }

    private static void side(String question, String answer, List<List<String>> sides) {
        for (List<String> side : sides) {
            if (Answers.agree(question, side.getFirst(), answer)) {
                side.add(answer);
                return;
            }
        }
        sides.add(new ArrayList<>(List.of(answer)));
    }

    private static int most(List<List<String>> sides) {
        return sides.stream().mapToInt(List::size).max().orElse(0);
    }

    private static Optional<String> winner(String question, List<List<String>> sides) {
        return sides.stream()
                .filter(side -> side.size() == most(sides))
                .findFirst()
                .map(side -> Choice.settle(question, side.getFirst()));
    }
}
