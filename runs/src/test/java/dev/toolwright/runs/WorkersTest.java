package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    @Test
    void forEach_resultIsBeingKept_nextBeginsMeanwhile() {
        CountDownLatch next = new CountDownLatch(1);
        new Workers(1).forEach(List.of(1, 2), (item, slot) -> {
            if (item == 1) {
                slot.keep();
                await(next); // were the next one to wait for this, both would for ever
            } else {
                next.countDown();
            }
        });
        assertThat(next.getCount()).isZero();
    }

    @Test
    void forEach_manyAreKeptSlowly_fewAtOnce() {
        int parallel = 24;
        AtomicInteger working = new AtomicInteger();
        AtomicInteger keeping = new AtomicInteger();
        Set<Integer> atOnce = ConcurrentHashMap.newKeySet();
        Set<Integer> keptAtOnce = ConcurrentHashMap.newKeySet();
        new Workers(parallel).forEach(IntStream.range(0, 200).boxed().toList(), (item, slot) -> {
            atOnce.add(working.incrementAndGet());
            Thread.yield();
            working.decrementAndGet();
            slot.keep();
            keptAtOnce.add(keeping.incrementAndGet());
            Thread.yield();
            keeping.decrementAndGet();
        });
        assertThat(atOnce).allMatch(count -> count <= parallel);
        assertThat(keptAtOnce).allMatch(count -> count <= parallel / 8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
