package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks tools by words and by meaning. Words choose candidates, vectors add theirs; each view of the query, the whole of it
 * and its parts, by BM25 and by vectors, is standardised over the catalogue, and the weighted sum decides; of what is
 * offered, each sentence gets its share. The embedding model is asked for only if the catalogue has vectors. Thread-safe.
 */
public final class ToolSearch {

    private static final int POOL = 200;
    private static final double VECTORS = 1.4;
    private static final double PROVIDER = 0.5;

    private final Supplier<Optional<EmbeddingModel>> embeddings;
    private final WordQuery words = new WordQuery();

    public ToolSearch(Supplier<Optional<EmbeddingModel>> embeddings) {
        this.embeddings = embeddings;
    }

    /** Best first; ties by place in the index. */
    public List<ScoredTool> search(SearchQuery query, IndexView view) throws IOException {
        if (query.text().isBlank()) {
            return List.of();
        }
        IndexSearcher searcher = view.searcher();
        Query filter = filter(query);
        int eligible = searcher.count(filter);
        if (eligible == 0) {
            return List.of();
        }
        QueryParts parts = QueryParts.of(query.text());
        Optional<VectorViews> vectors = query.mode() == SearchMode.TEXT
                ? Optional.empty()
                : VectorViews.of(query.text(), parts, view, filter, embeddings);
        TextViews texts = query.mode() == SearchMode.VECTOR
                ? TextViews.none(searcher)
                : TextViews.of(query.text(), parts, searcher, filter, words);
        SortedSet<Integer> pool = new TreeSet<>(texts.best(POOL));
        if (vectors.isPresent()) {
            pool.addAll(vectors.get().best(POOL));
        }
        Candidates candidates = Candidates.of(pool, eligible);
        Coverage coverage = coverage(parts, texts, vectors, candidates, new ProviderScores(searcher));
        return tools(coverage, candidates, query.top(), view);
    }

    private static Coverage coverage(
            QueryParts parts,
            TextViews texts,
            Optional<VectorViews> vectors,
            Candidates candidates,
            ProviderScores providers)
            throws IOException {
        Scores overall = texts.scores(candidates);
        List<Scores> requests = new ArrayList<>(texts.sentences(candidates));
        if (vectors.isPresent()) {
            SequencedMap<String, Scores> views = vectors.get().scores(candidates);
            overall = overall.plus(VECTORS, VectorViews.combined(views));
            for (int i = 0; i < requests.size(); i++) {
                Scores meaning = Objects.requireNonNull(views.get(parts.sentences().get(i)));
                requests.set(i, requests.get(i).plus(VECTORS, meaning));
            }
        }
        for (int i = 0; i < requests.size(); i++) {
            requests.set(i, withProvider(requests.get(i), candidates, providers));
        }
        return new Coverage(withProvider(overall, candidates, providers), requests);
    }

    private static Scores withProvider(Scores scores, Candidates candidates, ProviderScores providers)
            throws IOException {
        return scores.plus(PROVIDER, providers.of(scores, candidates));
    }

    private static Query filter(SearchQuery query) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER);
        query.provider().ifPresent(id -> filter.add(new TermQuery(new Term(Fields.PROVIDER, id)), Occur.FILTER));
        query.category().ifPresent(name -> filter.add(new TermQuery(new Term(Fields.CATEGORY, name)), Occur.FILTER));
        return filter.build();
    }

    private static List<ScoredTool> tools(Coverage coverage, Candidates candidates, int top, IndexView view)
            throws IOException {
        List<ScoredTool> tools = new ArrayList<>();
        for (int position : coverage.choose(top)) {
            tools.add(new ScoredTool(
                    view.entry(candidates.documents()[position]), coverage.overall().values()[position]));
        }
        return tools;
    }
}
