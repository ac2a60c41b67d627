/**
 * Texts as vectors: {@link dev.toolwright.embedding.EmbeddingModel} is the port.
 */
@NullMarked
package dev.toolwright.embedding;

import org.jspecify.annotations.NullMarked;
