package dev.toolwright.catalog;

import dev.toolwright.embedding.EmbeddingModel;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads the embedding model when it is first needed, and once. Thread-safe. */
final class LazyEmbeddings implements Supplier<Optional<EmbeddingModel>> {

    private final Supplier<Optional<EmbeddingModel>> source;
    private @Nullable Optional<EmbeddingModel> loaded;

    LazyEmbeddings(Supplier<Optional<EmbeddingModel>> source) {
        this.source = source;
    }

    @Override
    public synchronized Optional<EmbeddingModel> get() {
        Optional<EmbeddingModel> model = loaded == null ? source.get() : loaded;
        loaded = model;
        return model;
    }
}
