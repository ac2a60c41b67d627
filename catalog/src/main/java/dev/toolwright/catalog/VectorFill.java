package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.SearchText;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Gives tools the vectors that they lack, many a commit: each commit costs the index a graph of vectors, and merging it. A kill
 * costs what was not committed, which a model that keeps its vectors does not make again. Vectors are made before the index is
 * locked, and an entry that was changed meanwhile is left for later.
 */
record VectorFill(IndexFolder folder, EmbeddingModel model, Consumer<EmbedProgress> progress) {

    private static final int TOOLS_A_COMMIT = 2048;
    private static final int TEXTS_AT_ONCE = 256;

    /** Until no tool lacks a vector, or the thread is interrupted; how many got theirs. */
    int run() throws IOException {
        String field = Fields.vector(model.id());
        int done = 0;
        int total = 0;
        while (!interrupted()) {
            total = total == 0 ? folder.read(view -> view.countWithoutVector(field)) : total;
            List<CatalogEntry> batch = folder.read(view -> view.withoutVector(field, TOOLS_A_COMMIT));
            List<float[]> vectors = vectors(batch, done, Math.max(total, done + batch.size()));
            if (vectors.isEmpty()) {
                compact(done);
                return done;
            }
            if (!interrupted()) {
                add(batch, vectors, field);
                done += vectors.size();
            }
        }
        return done;
    }

    /** An interrupt closes the files that its thread reads and writes. */
    private static boolean interrupted() {
        return Thread.currentThread().isInterrupted();
    }

    /** Of the first entries; not of all if the thread is interrupted. */
    private List<float[]> vectors(List<CatalogEntry> batch, int before, int total) {
        List<float[]> vectors = new ArrayList<>();
        while (vectors.size() < batch.size() && !interrupted()) {
            int end = Math.min(vectors.size() + TEXTS_AT_ONCE, batch.size());
            vectors.addAll(model.embedPassages(batch.subList(vectors.size(), end).stream()
                    .map(SearchText::embedded)
                    .toList()));
            progress.accept(new EmbedProgress(before + vectors.size(), total));
        }
        return vectors;
    }

    /** All vectors are there by now: whoever changes the index meanwhile is not to be waited for. */
    private void compact(int done) throws IOException {
        if (done == 0 || interrupted()) {
            return;
        }
        try (IndexChange change = folder.change()) {
            change.compact();
        } catch (LockObtainFailedException _) {
            return; // it stays in many segments until a later change
        }
    }

    private void add(List<CatalogEntry> batch, List<float[]> vectors, String field) throws IOException {
        try (IndexChange change = folder.change()) {
            folder.read(view -> {
                for (int i = 0; i < vectors.size(); i++) {
                    CatalogEntry entry = batch.get(i);
                    if (view.find(entry.tool().name()).equals(Optional.of(entry))) {
                        change.addVector(entry, field, vectors.get(i));
                    }
                }
                return vectors;
            });
            change.commit();
        }
    }
}
