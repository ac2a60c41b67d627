package dev.toolwright.benchmarks.catalog;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors that lie together as real ones do, for nothing: by topic, within it by provider (what stands before the colon), and
 * by text. Queries are remembered, so that asking again costs a look.
 */
record ClusteredModel(Map<String, float[]> queries) implements EmbeddingModel {

    private static final int DIMENSIONS = 384;
    private static final int TOPICS = 400;

    ClusteredModel() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public String id() {
        return "clustered";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embedQuery(String text) {
        return queries.computeIfAbsent(text, ClusteredModel::vector);
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(ClusteredModel::vector).toList();
    }

    private static float[] vector(String text) {
        String provider = text.substring(0, Math.max(0, text.indexOf(':')));
        String group = provider.isEmpty() ? text : provider;
        float[] sum = new float[DIMENSIONS];
        add(sum, Math.floorMod(group.hashCode(), TOPICS));
        add(sum, TOPICS + (long) group.hashCode());
        add(sum, Integer.MAX_VALUE + (long) text.hashCode());
        double squares = 0;
        for (float number : sum) {
            squares += number * number;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= (float) Math.sqrt(squares);
        }
        return sum;
    }

    private static void add(float[] sum, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += random.nextFloat() - 0.5f;
        }
    }
}
