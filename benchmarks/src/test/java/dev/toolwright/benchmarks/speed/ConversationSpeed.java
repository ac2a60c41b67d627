package dev.toolwright.benchmarks.speed;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one more message costs, and listing what is to be sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ConversationSpeed {

    @Param({"4", "40", "400"})
    public int steps;

    private Conversation chain = Conversation.empty();
    private Message next = Chain.said(0);

    @Setup
    public void grow() {
        chain = Chain.of(steps);
    }

    @Benchmark
    public Conversation plus() {
        return chain.plus(next);
    }

    @Benchmark
    public List<Message> list() {
        return chain.visible();
    }
}
