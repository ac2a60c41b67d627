package dev.toolwright.catalog.search;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** One for each text; not to be changed. Those that are not known are embedded together. */
    float[][] of(List<String> texts, EmbeddingModel model) {
        Map<String, float[]> vectors = new HashMap<>();
        synchronized (known) {
            for (String text : texts) {
                float[] found = known.get(new Key(model.id(), text));
                if (found != null) {
                    vectors.put(text, found);
                }
            }
        }
        List<String> missing = texts.stream().filter(text -> !vectors.containsKey(text)).distinct().toList();
        List<float[]> made = missing.isEmpty() ? List.of() : model.embedQueries(missing);
        synchronized (known) {
            for (int i = 0; i < missing.size(); i++) {
                vectors.put(missing.get(i), made.get(i));
                known.put(new Key(model.id(), missing.get(i)), made.get(i));
            }
        }
        return texts.stream().map(vectors::get).toArray(float[][]::new);
    }
}
