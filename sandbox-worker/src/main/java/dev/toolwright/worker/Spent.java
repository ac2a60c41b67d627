package dev.toolwright.worker;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;

/**
 * What a call used.
 *
 * @param peakBytes of the heap, which the interpreter's own part belongs to
 */
record Spent(Duration wall, Duration cpu, long peakBytes) {

    /** Measures from now on. One call at a time. */
    static final class Meter {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();

        private final Thread thread;
        private final long began = System.nanoTime();
        private final long cpuBefore;

        Meter(Thread thread) {
            this.thread = thread;
            this.cpuBefore = THREADS.getThreadCpuTime(thread.threadId());
            HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        Spent read() {
            Duration wall = Duration.ofNanos(System.nanoTime() - began);
            long cpuNow = THREADS.getThreadCpuTime(thread.threadId());
            Duration cpu = cpuNow < 0 ? wall : Duration.ofNanos(cpuNow - cpuBefore);
            return new Spent(wall, cpu, HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
        }
    }
}
