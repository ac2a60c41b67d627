package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.EntryCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index. Opened when it is first read, and made when it is first written to. Many threads and processes
 * may read while one writes; readers see each commit as a whole. Thread-safe.
 */
public final class IndexFolder implements AutoCloseable {

    /** Measured best on ToolBench's instructions. */
    static final Similarity SIMILARITY = new BM25Similarity(2.0f, 0.5f);

    private final Path path;
    private final EntryCodec codec = new EntryCodec();
    private @Nullable FSDirectory directory;
    private @Nullable SearcherManager searchers;

    public IndexFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Something done with one state of the index. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(IndexView view) throws IOException;
    }

    /** Reads the newest state. */
    public <T> T read(Reading<T> reading) throws IOException {
        SearcherManager manager = newest();
        if (manager == null) {
            try (MultiReader nothing = new MultiReader()) {
                return reading.read(new IndexView(searcher(nothing), codec));
            }
        }
        IndexSearcher searcher = manager.acquire();
        try {
            return reading.read(new IndexView(searcher, codec));
        } finally {
            manager.release(searcher);
        }
    }

    /**
     * Begins a change, of which there can be only one at a time.
     *
     * @throws LockObtainFailedException if this or another process is changing the index
     */
    public IndexChange change() throws IOException {
        Files.createDirectories(path);
        return IndexChange.begin(directory(), codec);
    }

    /** Bytes on disk. */
    public long size() throws IOException {
        if (!Files.isDirectory(path)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private synchronized @Nullable SearcherManager newest() throws IOException {
        if (searchers == null && Files.isDirectory(path) && DirectoryReader.indexExists(directory())) {
            searchers = new SearcherManager(directory(), new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    return searcher(reader);
                }
            });
        } else if (searchers != null) {
            searchers.maybeRefresh();
        }
        return searchers;
    }

    private static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        return searcher;
    }

    private synchronized FSDirectory directory() throws IOException {
        if (directory == null) {
            directory = FSDirectory.open(path);
        }
        return directory;
    }

    @Override
    public synchronized void close() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }
}
