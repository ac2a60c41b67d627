package dev.toolwright.solver;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.budget.Usage;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says anything that a model may say, each reply depending on the seed and on what it was sent only: asked by several threads
 * in whatever order, it says the same. Asked to judge, it judges by chance, or not at all.
 */
final class PureModel implements ChatModel {

    private final long seed;
    private final int answersPercent;
    private final boolean judges;
    private final Random haste;
    private final AtomicLong asked = new AtomicLong();

    /** @param haste how long each reply takes, which must not matter */
    PureModel(long seed, int answersPercent, boolean judges, long haste) {
        this.seed = seed;
        this.answersPercent = answersPercent;
        this.judges = judges;
        this.haste = new Random(haste);
    }

    @Override
    public String id() {
        return "pure";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        asked.incrementAndGet();
        for (int i = haste.nextInt(20); i > 0; i--) {
            Thread.yield();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("this model was interrupted");
        }
        long said = 31 * seed + request.conversation().visible().toString().hashCode();
        return request.tools().isEmpty() ? verdict(new Random(said)) : new RandomModel(said, answersPercent).ask(request, deadline);
    }

    long asked() {
        return asked.get();
    }

    private Reply verdict(Random random) {
        String text = "Better: " + (random.nextBoolean() ? "A" : "B") + "\nValue: " + random.nextInt(11) + "\nBest: "
                + (1 + random.nextInt(3));
        return Reply.text(judges ? text : "Well.", Usage.modelCall(10, 0, 5, 100));
    }
}
