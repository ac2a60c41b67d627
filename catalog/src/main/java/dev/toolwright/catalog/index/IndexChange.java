package dev.toolwright.catalog.index;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.answer.AnswerBookCodec;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.DocumentCodec;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.hierarchy.PlaceCodec;
import dev.toolwright.catalog.hierarchy.PlacedProvider;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.ApprovalCodec;
import dev.toolwright.store.LifeSign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;

/**
 * A change of the index. Nothing of it is seen, by this process or another, before {@link #show} or {@link #commit}; what is
 * not committed when it is closed, or when the process dies, never happened. Holds the index's lock. Used by one thread.
 */
public final class IndexChange implements AutoCloseable {

    private static final double BUFFER_MIB = 48;
    /** More segments than this are merged by {@link #compact}: a little change alone is not worth writing others anew. */
    private static final int SCATTERED = 8;
    /** How many it leaves: one alone would be written anew whatever little changed. */
    private static final int SEGMENTS = 3;
    /** Per cent of a segment's documents: where more are dead, {@link #compact} writes it anew without them. */
    private static final double DEAD = 30;

    private final IndexWriter writer;
    private final Path signFile;
    private final EntryCodec codec;
    private final AnswerBookCodec books = new AnswerBookCodec();
    private final ApprovalCodec approvals = new ApprovalCodec();
    private final DocumentCodec documents = new DocumentCodec();
    private final PlaceCodec places = new PlaceCodec();
    private final Memory memory;
    private final boolean rehearsal;
    private @Nullable LifeSign sign;
    private int pending;

    private IndexChange(IndexWriter writer, Path signFile, EntryCodec codec, Memory memory, boolean rehearsal) {
        this.memory = memory;
        this.rehearsal = rehearsal;
        this.writer = writer;
        this.signFile = signFile;
        this.codec = codec;
    }

    /**
     * @param signFile where it says that it lives, once it shows something
     * @param rehearsal nothing of it is ever seen: {@link #show} and {@link #commit} do nothing
     */
    static IndexChange begin(Directory directory, Path signFile, EntryCodec codec, boolean rehearsal) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.all())
                .setSimilarity(IndexFolder.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(DEAD))
                .setIndexDeletionPolicy(new CommitPoints.Policy())
                .setCommitOnClose(false);
        boolean fresh = !DirectoryReader.indexExists(directory);
        if (!fresh) {
            CommitPoints.lastComplete(directory).ifPresent(config::setIndexCommit);
        }
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            if (fresh) {
                writer.commit(); // so that there is a state to go back to
            }
            return new IndexChange(writer, signFile, codec, Memory.of(directory, codec), rehearsal);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }

    /** What this change does to the tools, and how it will be remembered. */
    public Memory memory() {
        return memory;
    }

    /**
     * Puts a provider with all its tools in place of what the index has under its id. A tool that is the same stays as it is,
     * and one whose short text is the same keeps its vectors.
     *
     * @param before the index as it was, as far as this provider is concerned
     */
    public void replace(ProviderEntry provider, List<CatalogEntry> tools, AnswerBook answers, IndexView before)
            throws IOException {
        String id = provider.provider().id();
        memory.recorder().replaced(id, tools);
        boolean present = before.findProvider(id).isPresent();
        Map<String, CatalogEntry> old = present ? named(before, id) : Map.of();
        if (present) {
            removeAllBut(Fields.TOOLS, id);
            writer.deleteDocuments(new Term(Fields.DESCRIBED, id)); // whoever described it until now
            for (String gone : gone(old, tools)) {
                removeTool(gone);
            }
        }
        writer.addDocument(Fields.of(provider, codec));
        for (CatalogEntry tool : tools) {
            CatalogEntry known = old.get(tool.tool().name());
            if (known == null) {
                writer.addDocument(Fields.of(tool, codec));
            } else if (!known.same(tool)) {
                boolean sameText = SearchText.embedded(known).equals(SearchText.embedded(tool));
                put(tool, sameText ? before.vectors(tool.tool().name()) : Map.of());
            }
        }
        if (!answers.tools().isEmpty()) {
            writer.addDocument(Fields.of(provider.provider(), answers, books));
        }
        pending += tools.size();
    }

    /**
     * Writes a provider with all its tools anew, also one that this change has put there; tools whose short text is the same
     * keep the vectors that they had before it.
     */
    public void rewrite(ProviderEntry provider, List<CatalogEntry> tools, AnswerBook answers, IndexView before)
            throws IOException {
        memory.recorder().replaced(provider.provider().id(), tools);
        writer.deleteDocuments(new Term(Fields.PROVIDER, provider.provider().id()));
        Map<String, CatalogEntry> old = named(before, provider.provider().id());
        writer.addDocument(Fields.of(provider, codec));
        for (CatalogEntry tool : tools) {
            CatalogEntry known = old.get(tool.tool().name());
            boolean sameText = known != null && SearchText.embedded(known).equals(SearchText.embedded(tool));
            put(tool, sameText ? before.vectors(tool.tool().name()) : Map.of());
        }
        if (!answers.tools().isEmpty()) {
            writer.addDocument(Fields.of(provider.provider(), answers, books));
        }
        pending += tools.size();
    }

    private static Map<String, CatalogEntry> named(IndexView before, String providerId) throws IOException {
        Map<String, CatalogEntry> named = new HashMap<>();
        for (CatalogEntry entry : before.tools(Optional.of(providerId), 0, Integer.MAX_VALUE)) {
            named.put(entry.tool().name(), entry);
        }
        return named;
    }

    private static Set<String> gone(Map<String, CatalogEntry> old, List<CatalogEntry> tools) {
        Set<String> gone = new HashSet<>(old.keySet());
        tools.forEach(tool -> gone.remove(tool.tool().name()));
        return gone;
    }

    private void removeAllBut(Term kind, String providerId) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PROVIDER, providerId)), Occur.FILTER)
                .add(new TermQuery(kind), Occur.MUST_NOT)
                .build());
    }

    /** Puts what is to be remembered of a document in place of what the index has. */
    public void put(DocumentEntry document) throws IOException {
        writer.updateDocument(new Term(Fields.DOCUMENT, document.origin().sourceKey()), Fields.of(document, documents));
    }

    /** Forgets a document; its providers stay. */
    public void forgetDocument(String sourceKey) throws IOException {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, sourceKey));
    }

    /** Puts what is remembered of a tool's approval in place of what the index has. */
    public void put(Approval approval) throws IOException {
        writer.updateDocument(new Term(Fields.APPROVAL, approval.name()), Fields.of(approval, approvals));
    }

    /** Forgets what is remembered of a tool's approval. */
    public void forgetApproval(String toolName) throws IOException {
        writer.deleteDocuments(new Term(Fields.APPROVAL, toolName));
    }

    /** Puts what is known of a provider in place of what the index has; its tools stay as they are. */
    public void put(ProviderEntry provider) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(Fields.PROVIDERS), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.PROVIDER, provider.provider().id())), Occur.FILTER)
                .build());
        writer.addDocument(Fields.of(provider, codec));
    }

    /** Puts one tool in place of the one of its name; without a vector, which it has to be given anew. */
    public void put(CatalogEntry tool) throws IOException {
        memory.recorder().put(tool);
        put(tool, Map.of());
        pending++;
    }

    private void put(CatalogEntry tool, Map<String, float[]> vectors) throws IOException {
        Document document = Fields.of(tool, codec);
        vectors.forEach((field, vector) ->
                document.add(new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT)));
        writer.updateDocument(new Term(Fields.NAME, tool.tool().name()), document);
    }

    /** Takes one tool out. */
    public void removeTool(String name) throws IOException {
        memory.recorder().removed(name);
        writer.deleteDocuments(new Term(Fields.NAME, name));
    }

    /** Removes a provider with all its tools; a document that describes it is read anew when it is imported again. */
    public void remove(String providerId) throws IOException {
        memory.recorder().removedAll(providerId);
        writer.deleteDocuments(
                new Term(Fields.PROVIDER, providerId),
                new Term(Fields.DESCRIBED, providerId),
                new Term(Fields.PLACED, providerId));
    }

    /** Puts a provider's place in place of the one that the index has; it stays when the provider is replaced. */
    public void put(PlacedProvider placed) throws IOException {
        writer.updateDocument(new Term(Fields.PLACED, placed.id()), Fields.of(placed, places));
    }

    /** Gives a tool that the index has its vector. */
    public void addVector(CatalogEntry tool, String field, float[] vector) throws IOException {
        put(tool, Map.of(field, vector));
    }

    /** Tools added since something was last shown or committed. */
    public int pending() {
        return pending;
    }

    /** Has all changes up to now seen, by this and other processes, for as long as this one lives and does not close it. */
    public void show() throws IOException {
        if (rehearsal) {
            pending = 0;
            return;
        }
        if (sign == null) {
            sign = LifeSign.raise(signFile);
        }
        commit(CommitPoints.UNFINISHED);
    }

    /** Makes all changes last and seen, together. */
    public void commit() throws IOException {
        if (rehearsal) {
            return;
        }
        memory.write(writer);
        if (sign != null || writer.hasUncommittedChanges()) {
            commit(CommitPoints.COMPLETE);
        }
        lower();
    }

    /**
     * Merges what many small changes have left, each in a segment of its own: a search looks through every segment by itself,
     * for each word and each vector. Leaves out dead documents where they are many, as after embedding, which puts each tool
     * anew: a search by words reads them too. Does nothing where both are few; costs up to a millisecond for a tool with a
     * vector. To be called last, with everything committed: an interrupt ends this change, and leaves things as they were
     * committed.
     */
    public void compact() throws IOException {
        if (rehearsal || Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            if (SegmentInfos.readLatestCommit(writer.getDirectory()).size() > SCATTERED) {
                writer.forceMerge(SEGMENTS);
            }
            writer.forceMergeDeletes();
        } catch (ThreadInterruptedException interrupted) {
            writer.rollback(); // now: it waits for merges to stop, which an interrupt would end too
            Thread.currentThread().interrupt();
            return;
        }
        if (writer.hasUncommittedChanges()) {
            commit(CommitPoints.COMPLETE);
        }
    }

    private void commit(Map<String, String> state) throws IOException {
        writer.setLiveCommitData(state.entrySet());
        writer.commit();
        pending = 0;
    }

    private void lower() {
        if (sign != null) {
            sign.close();
            sign = null;
        }
    }

    @Override
    public void close() throws IOException {
        try (memory) {
            lower();
            writer.close();
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }
}
