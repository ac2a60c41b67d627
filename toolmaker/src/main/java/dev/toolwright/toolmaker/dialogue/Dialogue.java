package dev.toolwright.toolmaker.dialogue;

import dev.toolwright.budget.BudgetLimit;
import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.dialogue.MakeEvent.Failed;
import dev.toolwright.toolmaker.dialogue.MakeEvent.Passed;
import dev.toolwright.toolmaker.dialogue.MakeEvent.Replied;
import dev.toolwright.toolmaker.dialogue.MakeEvent.StageStarted;
import dev.toolwright.toolmaker.dialogue.Ruling.Fell;
import dev.toolwright.toolmaker.dialogue.Ruling.Stood;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.run.Printable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The conversation with the maker and the record of what came of each reply. For one thread.
 */
public final class Dialogue {

    private final ChatModel maker;
    private final ChatOptions options;
    private final Duration replyTimeout;
    private final BudgetMeter meter;
    private final Clock clock;
    private final Consumer<MakeEvent> listener;
    private final List<Attempt> attempts = new ArrayList<>();
    private Conversation conversation = Conversation.empty();

    /** @param replyTimeout for one reply; the budget's deadline holds as well */
    public Dialogue(
            ChatModel maker,
            ChatOptions options,
            Duration replyTimeout,
            BudgetMeter meter,
            Clock clock,
            Consumer<MakeEvent> listener) {
        this.maker = maker;
        this.options = options;
        this.replyTimeout = replyTimeout;
        this.meter = meter;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Asks until a reply stands, telling the maker each time why the one before did not.
     *
     * @param most how many replies may be asked for; 0 or more
     * @return what was made of the reply that stood; absent if none did
     * @throws BudgetReachedException if nothing more may be spent
     * @throws dev.toolwright.chat.ChatModelException if there is no reply
     */
    public <T> Optional<T> stage(Stage stage, int most, String prompt, Ruling.Judge<T> judge) throws InterruptedException {
        listener.accept(new StageStarted(stage, most));
        String next = prompt;
        for (int number = 1; number <= most; number++) {
            Reply reply = ask(next);
            listener.accept(new Replied(stage, number, reply.usage()));
            String text = reply.text() == null ? "" : reply.text();
            switch (judge.of(text)) {
                case Stood<T>(T value, String verdict) -> {
                    record(new Attempt(stage, number, next, text, true, Printable.line(verdict), reply.usage()));
                    return Optional.of(value);
                }
                case Fell<T>(String verdict, String told) -> {
                    record(new Attempt(stage, number, next, text, false, Printable.line(verdict), reply.usage()));
                    next = told;
                }
            }
        }
        return Optional.empty();
    }

    /** Puts on record what was worked out without the maker. */
    public void workedOut(Stage stage, String verdict) {
        record(new Attempt(stage, 0, "", "", true, Printable.line(verdict), Usage.NONE));
    }

    /** Puts on record what came to nothing without a further reply. */
    public void gaveUp(Stage stage, String verdict) {
        record(new Attempt(stage, 0, "", "", false, Printable.line(verdict), Usage.NONE));
    }

    private void record(Attempt attempt) {
        attempts.add(attempt);
        listener.accept(attempt.passed()
                ? new Passed(attempt.stage(), attempt.number(), attempt.verdict())
                : new Failed(attempt.stage(), attempt.number(), attempt.verdict()));
    }

    /** Every reply so far and what came of it, in order. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    private Reply ask(String prompt) throws InterruptedException {
        Optional<BudgetLimit> reached = meter.reached();
        if (reached.isPresent()) {
            throw new BudgetReachedException(reached.get(), meter.usage());
        }
        Instant timeout = clock.instant().plus(replyTimeout);
        Instant deadline = timeout.isBefore(meter.deadline()) ? timeout : meter.deadline();
        conversation = conversation.plus(new UserMessage(prompt));
        Reply reply = maker.ask(new ChatRequest(conversation, List.of(), options), deadline);
        meter.spend(reply.usage());
        if (reply.text() != null && !reply.text().isBlank()) {
            conversation = conversation.plus(new AssistantMessage(reply.text(), List.of()));
        }
        return reply;
    }
}
