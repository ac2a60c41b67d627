package dev.toolwright.models.embedding.cache;

import dev.toolwright.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps the vectors of passages, so that a text is embedded once: in all catalogues, after every import, whatever process
 * asked first. The vectors are those of the model, bit by bit. What cannot be kept or read is embedded again. Thread-safe.
 *
 * <p>Fewer than {@link #FEW} texts at a time, and queries, go to the model: that costs less than looking.
 */
public final class CachedEmbeddingModel implements EmbeddingModel {

    static final int FEW = 32;

    /** Some 170,000 vectors of 384 dimensions. */
    private static final long MAX_BYTES = 256L << 20;

    private final EmbeddingModel model;
    private final VectorCache cache;

    CachedEmbeddingModel(EmbeddingModel model, Path folder, long maxBytes) {
        this.model = model;
        this.cache = new VectorCache(folder, model.dimensions(), maxBytes);
    }

    /** @param folder for vectors alone, of any models; takes up to 256 MiB, the oldest vectors go first */
    public CachedEmbeddingModel(EmbeddingModel model, Path folder) {
        this(model, folder, MAX_BYTES);
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public float[] embedQuery(String text) {
        return model.embedQuery(text);
    }

    @Override
    public List<float[]> embedQueries(List<String> texts) {
        return model.embedQueries(texts);
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        Map<String, TextKey> keys = new LinkedHashMap<>();
        for (String text : new LinkedHashSet<>(texts)) {
            keys.put(text, TextKey.of(model.id(), text));
        }
        Map<TextKey, float[]> vectors = keys.size() < FEW ? new LinkedHashMap<>() : cache.find(keys.values());
        List<String> missing = new ArrayList<>(keys.keySet());
        missing.removeIf(text -> vectors.containsKey(keys.get(text)));
        Map<TextKey, float[]> made = embed(missing, keys);
        if (made.size() >= FEW) {
            cache.add(made);
        }
        vectors.putAll(made);
        return texts.stream()
                .map(text -> Objects.requireNonNull(vectors.get(keys.get(text))))
                .toList();
    }

    private Map<TextKey, float[]> embed(List<String> texts, Map<String, TextKey> keys) {
        Map<TextKey, float[]> made = new LinkedHashMap<>();
        List<float[]> vectors = texts.isEmpty() ? List.of() : model.embedPassages(texts);
        for (int i = 0; i < vectors.size(); i++) {
            made.put(Objects.requireNonNull(keys.get(texts.get(i))), vectors.get(i));
        }
        return made;
    }
}
