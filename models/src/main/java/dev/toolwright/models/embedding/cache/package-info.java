/**
 * Vectors that are kept on disk, so that no text is embedded twice. Entry type: {@link
 * dev.toolwright.models.embedding.cache.CachedEmbeddingModel}.
 */
@NullMarked
package dev.toolwright.models.embedding.cache;

import org.jspecify.annotations.NullMarked;
