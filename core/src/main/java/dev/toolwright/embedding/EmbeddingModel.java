package dev.toolwright.embedding;

import java.util.List;

/**
 * Port: turns texts into vectors of length 1, whose dot product says how near two texts are in meaning. Implementations are
 * deterministic and thread-safe.
 */
public interface EmbeddingModel {

    /** Names the model and its version: vectors of different ids are not comparable. */
    String id();

    /** Length of every vector. */
    int dimensions();

    /** The vector of a question, which some models embed in another way than what is searched. */
    float[] embedQuery(String text);

    /** The vectors of several questions, in their order; by default one after the other. */
    default List<float[]> embedQueries(List<String> texts) {
        return texts.stream().map(this::embedQuery).toList();
    }

    /** The vectors of texts to be found, in their order. Costs about 12 ms a short text on one core with the built-in model. */
    List<float[]> embedPassages(List<String> texts);
}
