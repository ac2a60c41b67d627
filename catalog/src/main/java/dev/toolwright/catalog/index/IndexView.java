package dev.toolwright.catalog.index;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.answer.AnswerBookCodec;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.DocumentCodec;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.ApprovalCodec;
import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** One state of the index, fixed while it is held: what is imported meanwhile is not seen. Thread-safe. */
public final class IndexView {

    private final IndexSearcher searcher;
    private final EntryCodec codec;

    IndexView(IndexSearcher searcher, EntryCodec codec) {
        this.searcher = searcher;
        this.codec = codec;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public CatalogEntry entry(int document) throws IOException {
        return codec.readEntry(stored(document));
    }

    public Optional<CatalogEntry> find(String toolName) throws IOException {
        return findEntry(new Term(Fields.NAME, toolName));
    }

    public Optional<CatalogEntry> find(ToolServerOperation operation) throws IOException {
        return findEntry(new Term(Fields.TOOL_SERVER_KEY, Fields.key(operation)));
    }

    public Optional<ProviderEntry> findProvider(String id) throws IOException {
        return providers(new Term(Fields.PROVIDER, id)).stream().findFirst();
    }

    /** What a provider's tools answer; an empty book if nothing is known. */
    public AnswerBook answers(String providerId) throws IOException {
        Query query = both(Fields.ANSWERS, new Term(Fields.PROVIDER, providerId));
        ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0 ? AnswerBook.EMPTY : new AnswerBookCodec().read(stored(hits[0].doc));
    }

    /** The providers that came from one source, by id. */
    public List<ProviderEntry> providersFrom(String sourceKey) throws IOException {
        return providers(new Term(Fields.SOURCE, sourceKey));
    }

    /** All providers, by id. */
    public List<ProviderEntry> providers() throws IOException {
        return providers(Fields.PROVIDERS);
    }

    private List<ProviderEntry> providers(Term term) throws IOException {
        List<ProviderEntry> entries = new ArrayList<>();
        for (ScoreDoc hit : sorted(both(Fields.PROVIDERS, term), Fields.PROVIDER, Integer.MAX_VALUE)) {
            entries.add(codec.readProviderEntry(stored(hit.doc)));
        }
        return entries;
    }

    /** Tools by name, from {@code offset}, at most {@code limit}; of all providers or of one. */
    public List<CatalogEntry> tools(Optional<String> provider, int offset, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER);
        provider.ifPresent(id -> query.add(new TermQuery(new Term(Fields.PROVIDER, id)), Occur.FILTER));
        return tools(query.build(), offset, limit);
    }

    /** As {@link #tools(Optional, int, int)}, of those that a query finds. */
    public List<CatalogEntry> tools(Query query, int offset, int limit) throws IOException {
        ScoreDoc[] hits = sorted(query, Fields.NAME, Math.addExact(offset, limit));
        List<CatalogEntry> entries = new ArrayList<>();
        for (int i = offset; i < hits.length; i++) {
            entries.add(entry(hits[i].doc));
        }
        return entries;
    }

    /** Hands over every tool, in the order in which they lie: the cheapest way to see all. */
    public void eachTool(Consumer<CatalogEntry> reader) throws IOException {
        each(new TermQuery(Fields.TOOLS), document -> reader.accept(entry(document)));
    }

    /** What one does with a document. */
    interface Each {
        void read(int document) throws IOException;
    }

    void each(Query query, Each each) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
            each.read(hit.doc);
        }
    }

    /** Equal for views of the same state only. */
    public Object state() {
        IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
        return helper == null ? "" : helper.getKey();
    }

    /** Where providers stand. */
    public Places places() {
        return new Places(this);
    }

    /** The changes that are remembered. */
    public Changes changes() {
        return new Changes(this);
    }

    /** What is remembered of tools' approvals, by tool; of all providers or of one. */
    public List<Approval> approvals(Optional<String> provider) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(Fields.APPROVALS), Occur.FILTER);
        provider.ifPresent(id -> query.add(new TermQuery(new Term(Fields.PROVIDER, id)), Occur.FILTER));
        List<Approval> approvals = new ArrayList<>();
        for (ScoreDoc hit : sorted(query.build(), Fields.APPROVAL, Integer.MAX_VALUE)) {
            approvals.add(new ApprovalCodec().read(stored(hit.doc)));
        }
        return approvals;
    }

    /** What is remembered of the document at a place. */
    public Optional<DocumentEntry> findDocument(String sourceKey) throws IOException {
        return documents(new TermQuery(new Term(Fields.DOCUMENT, sourceKey)), 1).stream().findFirst();
    }

    /** What is remembered of all documents whose places begin so. */
    public List<DocumentEntry> documentsBelow(String prefix) throws IOException {
        return documents(new PrefixQuery(new Term(Fields.DOCUMENT, prefix)), Integer.MAX_VALUE);
    }

    /** Whether a document at another place describes a provider too. */
    public boolean describedElsewhere(String providerId, String sourceKey) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.DESCRIBED, providerId)), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.DOCUMENT, sourceKey)), Occur.MUST_NOT)
                        .build())
                > 0;
    }

    private List<DocumentEntry> documents(Query query, int limit) throws IOException {
        List<DocumentEntry> entries = new ArrayList<>();
        int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
        for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
            entries.add(new DocumentCodec().read(stored(hit.doc)));
        }
        return entries;
    }

    /** The vectors of a tool, by their fields. */
    Map<String, float[]> vectors(String toolName) throws IOException {
        Map<String, float[]> vectors = new HashMap<>();
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.NAME, toolName)), 1).scoreDocs) {
            LeafReaderContext leaf = searcher.getIndexReader().leaves().get(
                    ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
            for (String field : vectorFields()) {
                FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
                if (values != null) {
                    KnnVectorValues.DocIndexIterator documents = values.iterator();
                    if (documents.advance(hit.doc - leaf.docBase) == hit.doc - leaf.docBase) {
                        vectors.put(field, values.vectorValue(documents.index()).clone());
                    }
                }
            }
        }
        return vectors;
    }

    public int countTools() throws IOException {
        return searcher.count(new TermQuery(Fields.TOOLS));
    }

    /** The first tools that have no vector in a field. */
    public List<CatalogEntry> withoutVector(String field, int limit) throws IOException {
        List<CatalogEntry> entries = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(lacking(field), limit, Sort.INDEXORDER).scoreDocs) {
            entries.add(entry(hit.doc));
        }
        return entries;
    }

    public int countWithoutVector(String field) throws IOException {
        return searcher.count(lacking(field));
    }

    private static Query lacking(String field) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(Fields.TOOLS), Occur.FILTER)
                .add(new FieldExistsQuery(field), Occur.MUST_NOT)
                .build();
    }

    /** Tools that have a vector, of whichever model gave most. */
    public int countVectors() throws IOException {
        int most = 0;
        for (String field : vectorFields()) {
            most = Math.max(most, searcher.count(new FieldExistsQuery(field)));
        }
        return most;
    }

    /** The fields that hold vectors, one for each embedding model that was used. */
    public List<String> vectorFields() {
        List<String> fields = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FieldInfos infos = leaf.reader().getFieldInfos();
            infos.forEach(info -> {
                if (Fields.isVector(info.name) && !fields.contains(info.name)) {
                    fields.add(info.name);
                }
            });
        }
        return fields;
    }

    private ScoreDoc[] sorted(Query query, String field, int limit) throws IOException {
        int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
        return searcher.search(query, most, new Sort(new SortField(field, SortField.Type.STRING))).scoreDocs;
    }

    private Optional<CatalogEntry> findEntry(Term term) throws IOException {
        TopDocs hits = searcher.search(both(Fields.TOOLS, term), 1);
        return hits.scoreDocs.length == 0 ? Optional.empty() : Optional.of(entry(hits.scoreDocs[0].doc));
    }

    private static Query both(Term kind, Term term) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(kind), Occur.FILTER)
                .add(new TermQuery(term), Occur.FILTER)
                .build();
    }

    private byte[] stored(int document) throws IOException {
        return stored(document, Fields.STORED);
    }

    byte[] stored(int document, String field) throws IOException {
        var bytes = searcher.storedFields().document(document, Set.of(field)).getBinaryValue(field);
        return java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
