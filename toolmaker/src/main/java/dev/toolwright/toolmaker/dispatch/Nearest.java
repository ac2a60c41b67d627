package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.toolmaker.fit.Words;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/**
 * The tools whose sample question is nearest to a question: by words that few tools have, and by embedding where there is a
 * model of that; the two rankings are fused by reciprocal rank. Thread-safe; remembers the vectors of tools.
 */
final class Nearest {

    /** The customary constant of reciprocal rank fusion (Cormack et al., 2009). */
    private static final double RANK_OFFSET = 60;

    private final Optional<EmbeddingModel> embedding;
    private final ConcurrentMap<String, float[]> vectors = new ConcurrentHashMap<>();

    Nearest(Optional<EmbeddingModel> embedding) {
        this.embedding = embedding;
    }

    /** At most so many, nearest first; all in their order if they are no more than that. */
    List<MadeTool> of(String question, List<MadeTool> tools, int most) {
        if (tools.size() <= most) {
            return tools;
        }
        double[] score = new double[tools.size()];
        rank(byWords(question, tools), score);
        embedding.ifPresent(model -> rank(byEmbedding(question, tools, model), score));
        return nearestFirst(score).limit(most).mapToObj(tools::get).toList();
    }

    static String sample(MadeTool tool) {
        return tool.examples().training().getFirst().question();
    }

    private static void rank(double[] nearness, double[] score) {
        int[] ranked = nearestFirst(nearness).filter(tool -> nearness[tool] > 0).toArray();
        for (int rank = 0; rank < ranked.length; rank++) {
            score[ranked[rank]] += 1 / (RANK_OFFSET + rank);
        }
    }

    /** Places, the one with the highest value first; the order given where values are equal. */
    private static IntStream nearestFirst(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -values[place]))
                .mapToInt(Integer::intValue);
    }

    private static double[] byWords(String question, List<MadeTool> tools) {
        List<Set<String>> words = tools.stream().map(Nearest::words).toList();
        Map<String, Integer> having = new HashMap<>();
        words.forEach(own -> own.forEach(word -> having.merge(word, 1, Integer::sum)));
        Set<String> asked = new HashSet<>(Words.of(question));
        return words.stream()
                .mapToDouble(own -> own.stream()
                        .filter(asked::contains)
                        .mapToDouble(word -> Math.log1p((double) tools.size() / having.getOrDefault(word, 1)))
                        .sum())
                .toArray();
    }

    private static Set<String> words(MadeTool tool) {
        return new HashSet<>(Words.of(sample(tool) + " " + tool.description() + " " + tool.name().replace('_', ' ')));
    }

    private double[] byEmbedding(String question, List<MadeTool> tools, EmbeddingModel model) {
        float[] asked = model.embedQuery(question);
        return tools.stream().mapToDouble(tool -> dot(asked, vector(tool, model))).toArray();
    }

    private float[] vector(MadeTool tool, EmbeddingModel model) {
        return vectors.computeIfAbsent(
                tool.name() + "/" + tool.version(),
                _ -> model.embedPassages(List.of(sample(tool))).getFirst());
    }

    private static double dot(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
