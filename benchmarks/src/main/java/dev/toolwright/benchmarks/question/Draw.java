package dev.toolwright.benchmarks.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is left to chance, the same for the same seed on every JDK. Not thread-safe. */
public final class Draw {

    /** Its algorithm is specified, unlike those of the newer generators. */
    private final Random random;

    public Draw(long seed) {
        random = new Random(seed);
    }

    /** From the least to the most, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Different ones, in any order. */
    public <T> List<T> some(int count, List<T> from) {
        return List.copyOf(shuffled(from).subList(0, count));
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
