package dev.toolwright.catalog.index;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.answer.AnswerBookCodec;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.ApprovalCodec;
import dev.toolwright.store.LifeSign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A change of the index. Nothing of it is seen, by this process or another, before {@link #show} or {@link #commit}; what is
 * not committed when it is closed, or when the process dies, never happened. Holds the index's lock. Used by one thread.
 */
public final class IndexChange implements AutoCloseable {

    private static final double BUFFER_MIB = 48;

    private final IndexWriter writer;
    private final Path signFile;
    private final EntryCodec codec;
    private final AnswerBookCodec books = new AnswerBookCodec();
    private final ApprovalCodec approvals = new ApprovalCodec();
    private @Nullable LifeSign sign;
    private int pending;

    private IndexChange(IndexWriter writer, Path signFile, EntryCodec codec) {
        this.writer = writer;
        this.signFile = signFile;
        this.codec = codec;
    }

    /** @param signFile where it says that it lives, once it shows something */
    static IndexChange begin(Directory directory, Path signFile, EntryCodec codec) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer())
                .setSimilarity(IndexFolder.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setIndexDeletionPolicy(new CommitPoints.Policy())
                .setCommitOnClose(false);
        boolean fresh = !DirectoryReader.indexExists(directory);
        if (!fresh) {
            CommitPoints.lastComplete(directory).ifPresent(config::setIndexCommit);
        }
        IndexWriter writer = new IndexWriter(directory, config);
        if (fresh) {
            writer.commit(); // so that there is a state to go back to
        }
        return new IndexChange(writer, signFile, codec);
    }

    /** Puts a provider with all its tools in place of what the index has under its id. */
    public void replace(ProviderEntry provider, List<CatalogEntry> tools, AnswerBook answers) throws IOException {
        remove(provider.provider().id());
        writer.addDocument(Fields.of(provider, codec));
        for (CatalogEntry tool : tools) {
            writer.addDocument(Fields.of(tool, codec));
        }
        if (!answers.tools().isEmpty()) {
            writer.addDocument(Fields.of(provider.provider(), answers, books));
        }
        pending += tools.size();
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
        writer.updateDocument(new Term(Fields.NAME, tool.tool().name()), Fields.of(tool, codec));
        pending++;
    }

    /** Takes one tool out. */
    public void removeTool(String name) throws IOException {
        writer.deleteDocuments(new Term(Fields.NAME, name));
    }

    public void remove(String providerId) throws IOException {
        writer.deleteDocuments(new Term(Fields.PROVIDER, providerId));
    }

    /** Gives a tool that the index has its vector. */
    public void addVector(CatalogEntry tool, String field, float[] vector) throws IOException {
        Document document = Fields.of(tool, codec);
        document.add(new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.updateDocument(new Term(Fields.NAME, tool.tool().name()), document);
    }

    /** Tools added since something was last shown or committed. */
    public int pending() {
        return pending;
    }

    /** Has all changes up to now seen, by this and other processes, for as long as this one lives and does not close it. */
    public void show() throws IOException {
        if (sign == null) {
            sign = LifeSign.raise(signFile);
        }
        commit(CommitPoints.UNFINISHED);
    }

    /** Makes all changes last and seen, together. */
    public void commit() throws IOException {
        if (sign != null || writer.hasUncommittedChanges()) {
            commit(CommitPoints.COMPLETE);
        }
        lower();
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
        try {
            lower();
            writer.close();
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }
}
