package dev.toolwright.catalog.search;

import dev.toolwright.catalog.recent.RecentlyUsed;
import dev.toolwright.embedding.EmbeddingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors of the last texts that were looked for: the same instruction is often searched for again. Thread-safe. */
final class QueryVectors {

    /** About 3 MB. */
    private static final int CAPACITY = 2048;

    private final RecentlyUsed<Key, float[]> known = new RecentlyUsed<>(CAPACITY);

    private record Key(String model, String text) {}

    /** One for each text; not to be changed. Those that are not known are embedded together. */
    float[][] of(List<String> texts, EmbeddingModel model) {
        Map<String, float[]> vectors = new HashMap<>();
        for (String text : texts) {
            known.find(new Key(model.id(), text)).ifPresent(vector -> vectors.put(text, vector));
        }
        List<String> missing = texts.stream().filter(text -> !vectors.containsKey(text)).distinct().toList();
        List<float[]> made = missing.isEmpty() ? List.of() : model.embedQueries(missing);
        for (int i = 0; i < missing.size(); i++) {
            vectors.put(missing.get(i), made.get(i));
            known.keep(new Key(model.id(), missing.get(i)), made.get(i));
        }
        return texts.stream().map(vectors::get).toArray(float[][]::new);
    }
}
