package dev.toolwright.catalog;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.List;
import java.util.Locale;

/** A real if simple model: every word and its synonyms' class is a dimension by its hash. Deterministic. */
public final class HashingEmbeddingModel implements EmbeddingModel {

    private final String id;

    public HashingEmbeddingModel(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return 64;
    }

    @Override
    public float[] embedQuery(String text) {
        float[] vector = new float[dimensions()];
        vector[0] = 0.1f;
        for (String word : text.toLowerCase(Locale.ROOT).replace("automobile", "car").split("[^a-z]+")) {
            vector[1 + Math.floorMod(word.hashCode(), dimensions() - 1)] += 1;
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(this::embedQuery).toList();
    }
}
