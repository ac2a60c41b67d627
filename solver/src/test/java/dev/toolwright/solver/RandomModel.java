package dev.toolwright.solver;

import static dev.toolwright.solver.Replies.ANSWER_ARGUMENTS;
import static dev.toolwright.solver.Replies.GIVE_UP_ARGUMENTS;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Says anything that a model may say, the n-th reply depending on the seed only. */
final class RandomModel implements ChatModel {

    private final Random random;
    private final int answersPercent;

    RandomModel(long seed, int answersPercent) {
        this.random = new Random(seed);
        this.answersPercent = answersPercent;
    }

    @Override
    public String id() {
        return "random";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            throw Scene.failure(kind < 4 ? Kind.UNAVAILABLE : Kind.REFUSED);
        }
        if (kind < 14) {
            return Replies.silence();
        }
        String text = random.nextInt(3) == 0 ? "thought " + random.nextInt(1000) : null;
        return kind < 20 && text != null ? Replies.text(text) : reply(text);
    }

    private Reply reply(@Nullable String text) {
        List<ToolCall> calls = new ArrayList<>();
        boolean closed = false;
        do {
            ToolCall call = closed ? tool() : call();
            closed |= call.arguments().equals(ANSWER_ARGUMENTS);
            calls.add(call);
        } while (random.nextInt(4) == 0);
        return new Reply(text, calls, Usage.modelCall(10, 0, 5, 100));
    }

    private ToolCall call() {
        int kind = random.nextInt(100);
        if (kind < answersPercent) {
            return new ToolCall("f", "Finish", ANSWER_ARGUMENTS);
        }
        if (kind < answersPercent + 10) {
            return new ToolCall("g", "Finish", GIVE_UP_ARGUMENTS);
        }
        return kind < answersPercent + 15 ? new ToolCall("b", "Finish", "{}") : tool();
    }

    private ToolCall tool() {
        String name = switch (random.nextInt(6)) {
            case 0 -> "omega";
            case 1 -> "for_letters";
            case 2 -> "beta_for_letters";
            default -> "alpha_for_letters";
        };
        return new ToolCall("c" + random.nextInt(9), name, "{\"n\": " + random.nextInt(100) + "}");
    }
}
