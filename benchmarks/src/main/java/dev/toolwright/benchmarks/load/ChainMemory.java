package dev.toolwright.benchmarks.load;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.solution.Solution;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much memory chains hold at their end, trees, conversations and the messages as they were sent: so many that their sum
 * stands out from all else. {@code scripts/load} calls it for several lengths.
 */
public final class ChainMemory {

    private static final int CHAINS = 32;

    private ChainMemory() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("chain-memory", () -> run(Arguments.parse(words, Set.of("--server"), 1)));
    }

    private static void run(Arguments arguments) throws InterruptedException {
        String server = arguments.find("--server").orElseThrow(() -> new IllegalArgumentException("expected --server URL"));
        try (Bench bench = Bench.open(Path.of(arguments.places().getFirst()), server, server, "react")) {
            bench.solve(0); // what is loaded with the first stays for all
            long before = liveHeap();
            List<Solution> solutions = new ArrayList<>();
            for (int i = 1; i <= CHAINS; i++) {
                solutions.add(bench.solve(i));
            }
            long bytes = (liveHeap() - before) / CHAINS;
            long calls = solutions.getFirst().usage().modelCalls();
            System.out.println(String.format(
                    Locale.ROOT, "%6d model calls %,10d bytes, %,7d a call", calls, bytes, bytes / calls));
        }
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
