package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.history.ChangeCodec;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.history.ToolChange.Kind;
import dev.toolwright.catalog.history.Touched;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * What is remembered of a change: committed together with it, so that neither is there without the other. The newest
 * {@value #KEPT} changes are kept. Used by one thread.
 */
public final class Memory implements AutoCloseable {

    /** Changes that are remembered. */
    public static final int KEPT = 100;

    private final IndexReader reader;
    private final Recorder recorder;
    private final Changes earlier;
    private String what = "a change";
    private Instant at = Instant.EPOCH;
    private int written;

    private Memory(IndexReader reader, IndexView before) {
        this.reader = reader;
        this.recorder = new Recorder(before);
        this.earlier = before.changes();
    }

    static Memory of(Directory directory, EntryCodec codec) throws IOException {
        Optional<IndexCommit> complete = CommitPoints.lastComplete(directory);
        IndexReader reader = complete.isPresent() ? DirectoryReader.open(complete.get()) : DirectoryReader.open(directory);
        return new Memory(reader, new IndexView(IndexSearchers.searcher(reader, IndexFolder.SIMILARITY), codec));
    }

    /** Says what is being done. */
    public void about(String what, Instant at) {
        this.what = what;
        this.at = at;
    }

    Recorder recorder() {
        return recorder;
    }

    /** What the change has done to the tools so far, place by place. */
    public List<ToolChange> changes() {
        return recorder.touched().stream()
                .flatMap(touched -> ToolChange.of(touched, recorder.after(touched.name())).stream())
                .toList();
    }

    /** How many tools there were before. */
    public int toolsBefore() throws IOException {
        return recorder.toolsBefore();
    }

    void write(IndexWriter writer) throws IOException {
        if (written == recorder.notings()) {
            return;
        }
        written = recorder.notings();
        List<Touched> touched = recorder.touched();
        if (touched.isEmpty()) {
            return;
        }
        List<KeptChange> known = earlier.all();
        long number = known.isEmpty() ? 1 : known.getLast().number() + 1;
        int added = count(touched, Kind.ADDED);
        int removed = count(touched, Kind.REMOVED);
        KeptChange change = new KeptChange(
                number, at, what, added, removed, count(touched, Kind.CHANGED), recorder.toolsBefore() + added - removed);
        writer.updateDocument(term(change), Fields.of(change, touched, new ChangeCodec()));
        for (KeptChange old : known.subList(0, Math.max(0, known.size() + 1 - KEPT))) {
            writer.deleteDocuments(term(old));
        }
    }

    private static Term term(KeptChange change) {
        return new Term(Fields.CHANGE, Long.toString(change.number()));
    }

    private static int count(List<Touched> touched, Kind kind) {
        return (int) touched.stream().filter(tool -> tool.kind() == kind).count();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
