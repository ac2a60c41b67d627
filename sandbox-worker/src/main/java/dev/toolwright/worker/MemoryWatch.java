package dev.toolwright.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;

/**
 * Tells when what is alive after a collection nearly fills the heap: a JVM in that state collects for minutes before it gives
 * up by itself.
 */
final class MemoryWatch {

    private static final double FULL = 0.9;
    private static final double WORN = 0.5;
    private static final double ROOMY = 1.0 / 3;

    private MemoryWatch() {}

    static void start(Runnable full) {
        NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
        memory.addNotificationListener(
                (notification, _) -> {
                    if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED) && isFull()) {
                        full.run();
                    }
                },
                null,
                null);
        pools().forEach(pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)));
    }

    /** What is told may be over: the call that filled the heap ended, and another one is served. */
    private static boolean isFull() {
        return pools().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
    }

    /** Whether the next call has hardly less than the first one had, as far as is known without a collection. */
    static boolean roomy() {
        return pools().noneMatch(pool -> pool.getUsage().getUsed() > pool.getUsage().getMax() * ROOMY);
    }

    /** Whether so much has stayed alive that the next call might be told that it took too much. */
    static boolean worn() {
        return pools().anyMatch(pool -> pool.getCollectionUsage().getUsed() > pool.getUsage().getMax() * WORN);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported());
    }
}
