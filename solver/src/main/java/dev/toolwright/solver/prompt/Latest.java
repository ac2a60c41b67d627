package dev.toolwright.solver.prompt;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made last, since most runs of a process make the same of the same: ten thousand instructions at once then hold
 * it once, and it is not written anew for each. Thread-safe; two threads may make the same.
 *
 * @param <K> known by {@code equals}
 * @param <V> immutable
 */
public final class Latest<K, V> {

    private final Function<K, V> maker;
    private volatile @Nullable Made<K, V> last;

    private record Made<K, V>(K key, V value) {}

    public Latest(Function<K, V> maker) {
        this.maker = maker;
    }

    public V of(K key) {
        Made<K, V> known = last;
        if (known == null || !known.key.equals(key)) {
            known = new Made<>(key, maker.apply(key));
            last = known;
        }
        return known.value;
    }
}
