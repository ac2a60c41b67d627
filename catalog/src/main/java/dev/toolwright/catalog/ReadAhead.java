package dev.toolwright.catalog;

import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.entry.Origin;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Documents that are being read, in their order, by as many threads as there are processors: platform threads, as it is all
 * processor work. Holds few of them, and few bytes, at a time. Used by one thread.
 */
final class ReadAhead implements AutoCloseable {

    private static final int MOST = 32;
    private static final long MOST_BYTES = 8L << 20;

    private final DocumentReaders readers;
    private final ExecutorService threads;
    private final Deque<Ahead> waiting = new ArrayDeque<>();
    private long bytes;

    /**
     * A document on its way.
     *
     * @param known what is remembered of it
     * @param reading absent if it is as it is remembered, and so need not be read
     */
    record Ahead(
            RawDocument document, Origin origin, Optional<DocumentEntry> known, Optional<Future<Reading>> reading) {}

    ReadAhead(DocumentReaders readers) {
        this.readers = readers;
        this.threads = Executors.newFixedThreadPool(
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8),
                Thread.ofPlatform().daemon().name("toolwright-import-", 0).factory());
    }

    void add(RawDocument document, Origin origin, Optional<DocumentEntry> known, boolean unchanged) {
        Optional<Future<Reading>> reading = unchanged ? Optional.empty() : Optional.of(begun(document));
        waiting.add(new Ahead(document, origin, known, reading));
        bytes += document.bytes().length;
    }

    private Future<Reading> begun(RawDocument document) {
        return threads.submit(() -> readers.read(document));
    }

    /** Whether this one can be added before the first is taken: large ones are read alone. */
    boolean hasRoom(RawDocument document) {
        return waiting.isEmpty() || waiting.size() < MOST && bytes + document.bytes().length <= MOST_BYTES;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether the first can be taken without waiting. */
    boolean isRead() {
        return !waiting.isEmpty() && waiting.element().reading().map(Future::isDone).orElse(true);
    }

    Ahead first() {
        Ahead first = waiting.remove();
        bytes -= first.document().bytes().length;
        return first;
    }

    /** Waits until it is read. */
    Reading reading(Ahead ahead) {
        try {
            return ahead.reading().orElseGet(() -> begun(ahead.document())).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading " + ahead.document().name() + " failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
