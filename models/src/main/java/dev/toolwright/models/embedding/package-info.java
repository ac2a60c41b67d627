/**
 * Texts as vectors, computed in this process: {@link dev.toolwright.models.embedding.BgeSmallEmbeddingModel}.
 */
@NullMarked
package dev.toolwright.models.embedding;

import org.jspecify.annotations.NullMarked;
