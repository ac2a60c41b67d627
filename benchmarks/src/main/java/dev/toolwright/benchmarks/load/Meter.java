package dev.toolwright.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import dev.toolwright.budget.Usage;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/**
 * Measures this process alone: wall time, processor time (compiling and collecting garbage included), time of collecting,
 * largest heap.
 */
final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long start = System.nanoTime();
    private final long processorStart = SYSTEM.getProcessCpuTime();
    private final long collectingStart = collectingMillis();

    private Meter() {}

    static Meter start() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new Meter();
    }

    Round stop(Usage usage) {
        Duration processor = Duration.ofNanos(SYSTEM.getProcessCpuTime() - processorStart);
        return new Round(
                usage.modelCalls(), usage.toolCalls(), Duration.ofNanos(System.nanoTime() - start), processor,
                Duration.ofMillis(collectingMillis() - collectingStart), peakHeap());
    }

    private static long collectingMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /** The sum of the pools' peaks, or all of the heap if that is less: never less than what was held at once. */
    private static long peakHeap() {
        long peaks = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return Math.min(peaks, Runtime.getRuntime().maxMemory());
    }
}
