package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.SearchText;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Gives tools the vectors that they lack, a batch a commit, so that a kill costs one batch. The vectors are made before the
 * index is locked, and an entry that was changed meanwhile is left for a later batch.
 */
record VectorFill(IndexFolder folder, EmbeddingModel model) {

    private static final int BATCH = 256;

    /** The next batch; how many tools it held, 0 when none lacks a vector. */
    int nextBatch() throws IOException {
        String field = Fields.vector(model.id());
        List<CatalogEntry> batch = folder.read(view -> view.withoutVector(field, BATCH));
        if (batch.isEmpty()) {
            return 0;
        }
        List<float[]> vectors = model.embedPassages(batch.stream().map(SearchText::embedded).toList());
        try (IndexChange change = folder.change()) {
            folder.read(view -> {
                for (int i = 0; i < batch.size(); i++) {
                    CatalogEntry entry = batch.get(i);
                    if (view.find(entry.tool().name()).equals(Optional.of(entry))) {
                        change.addVector(entry, field, vectors.get(i));
                    }
                }
                return batch;
            });
            change.commit();
        }
        return batch.size();
    }
}
