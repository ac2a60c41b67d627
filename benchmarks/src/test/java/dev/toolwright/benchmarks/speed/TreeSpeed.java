package dev.toolwright.benchmarks.speed;

import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.NodeKind;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.tool.Observation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one step costs the tree: thought, action, action input with its observation, conversations, and the path's text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TreeSpeed {

    private static final int SHORT = 4;
    private static final int LONG = 400;

    private final Observation found = Observation.ok("{\"price\":12.5}");

    @Benchmark
    @OperationsPerInvocation(SHORT)
    public int stepOfAShortChain() {
        return grow(SHORT);
    }

    @Benchmark
    @OperationsPerInvocation(LONG)
    public int stepOfALongChain() {
        return grow(LONG);
    }

    private int grow(int steps) {
        SolutionNode node = SolutionTree.plant(Chain.of(0)).root();
        int letters = 0;
        for (int step = 0; step < steps; step++) {
            Conversation said = node.conversation().plus(Chain.said(step));
            node = node.add(NodeKind.THOUGHT, "look once more")
                    .add(NodeKind.ACTION, "search_loaves_for_bakery")
                    .add(NodeKind.ACTION_INPUT, "{\"query\":\"rye loaf\"}");
            node.setObservation(found);
            node.setConversation(said.plus(Chain.found(step)));
            letters += node.path().text().length();
        }
        return letters;
    }
}
