package dev.toolwright.catalog.recent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was looked for last: whatever was not for the longest time goes first. Values are not to be changed. Thread-safe. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> known;

    /** @param capacity how many are kept */
    public RecentlyUsed(int capacity) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    public synchronized void keep(K key, V value) {
        known.put(key, value);
    }

    /** What is known, or what is made now; without a lock meanwhile, so that two threads may make the same. */
    public V get(K key, Function<K, V> maker) {
        return find(key).orElseGet(() -> {
            V made = maker.apply(key);
            keep(key, made);
            return made;
        });
    }
}
