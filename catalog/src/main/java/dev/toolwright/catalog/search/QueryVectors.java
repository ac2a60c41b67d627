package dev.toolwright.catalog.search;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** Vectors of the last texts that were looked for: the same instruction is often searched for again. Thread-safe. */
final class QueryVectors {

    /** About 3 MB. */
    private static final int CAPACITY = 2048;

    private final Map<Key, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > CAPACITY;
        }
    };

    private record Key(String model, String text) {}

    /** Not to be changed. */
    float[] of(String text, EmbeddingModel model) {
        Key key = new Key(model.id(), text);
        synchronized (known) {
            float[] found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        float[] vector = model.embedQuery(text);
        synchronized (known) {
            known.put(key, vector);
        }
        return vector;
    }
}
