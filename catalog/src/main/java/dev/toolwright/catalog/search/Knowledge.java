package dev.toolwright.catalog.search;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What outlasts a search. Thread-safe.
 *
 * @param embeddings asked for its model only if the catalogue has vectors
 * @param vectors of texts that were looked for before
 * @param words makes queries of words
 * @param profiles of tools that were candidates before
 * @param samples of vectors, by what is searched
 * @param rarities of words that were asked for before
 */
record Knowledge(
        Supplier<Optional<EmbeddingModel>> embeddings,
        QueryVectors vectors,
        WordQuery words,
        ProfileCache profiles,
        VectorSamples samples,
        RarityCache rarities) {}
