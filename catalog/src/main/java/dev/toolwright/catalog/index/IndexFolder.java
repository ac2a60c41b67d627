package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.EntryCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index. Opened when it is first read, and made when it is first written to. Many threads and processes
 * may read while one writes. Readers see each commit as a whole, and what a long change shows of itself while its process
 * lives; if that dies, they see the last commit again. Thread-safe.
 */
public final class IndexFolder implements AutoCloseable {

    /** Measured best on ToolBench's instructions. */
    static final Similarity SIMILARITY = new BM25Similarity(3.0f, 0.6f);

    private final Path path;
    private final EntryCodec codec = new EntryCodec();
    private @Nullable FSDirectory directory;
    private @Nullable IndexSearchers searchers;

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
        IndexSearchers newest = newest();
        if (newest == null) {
            try (MultiReader nothing = new MultiReader()) {
                return reading.read(new IndexView(IndexSearchers.searcher(nothing, SIMILARITY), codec));
            }
        }
        IndexSearcher searcher = newest.acquire();
        try {
            return reading.read(new IndexView(searcher, codec));
        } finally {
            newest.release(searcher);
        }
    }

    /**
     * Begins a change, of which there can be only one at a time.
     *
     * @throws LockObtainFailedException if this or another process is changing the index
     */
    public IndexChange change() throws IOException {
        Files.createDirectories(path);
        return IndexChange.begin(directory(), sign(), codec, false);
    }

    /** As {@link #change}, but nothing of it is ever seen: to find out what a change would do. */
    public IndexChange rehearsal() throws IOException {
        Files.createDirectories(path);
        return IndexChange.begin(directory(), sign(), codec, true);
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

    private synchronized @Nullable IndexSearchers newest() throws IOException {
        if (searchers == null && Files.isDirectory(path) && DirectoryReader.indexExists(directory())) {
            searchers = new IndexSearchers(directory(), sign(), SIMILARITY);
        } else if (searchers != null) {
            searchers.maybeRefresh();
        }
        return searchers;
    }

    private Path sign() {
        return path.resolve("change.lock");
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
