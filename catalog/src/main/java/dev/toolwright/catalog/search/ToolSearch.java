package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks tools by words and by meaning. Words choose candidates, vectors add theirs; each view of the query, the whole of it
 * and its parts, by BM25 and by vectors, is standardised over the catalogue, and the weighted sum decides. The embedding
 * model is asked for only if the catalogue has vectors. Thread-safe.
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
        Scores scores = texts.scores(candidates);
        if (vectors.isPresent()) {
            scores = scores.plus(VECTORS, vectors.get().scores(candidates));
        }
        scores = scores.plus(PROVIDER, new ProviderScores(searcher).of(scores, candidates));
        return top(scores, candidates, query.top(), view);
    }

    private static Query filter(SearchQuery query) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER);
        query.provider().ifPresent(id -> filter.add(new TermQuery(new Term(Fields.PROVIDER, id)), Occur.FILTER));
        query.category().ifPresent(name -> filter.add(new TermQuery(new Term(Fields.CATEGORY, name)), Occur.FILTER));
        return filter.build();
    }

    private static List<ScoredTool> top(Scores scores, Candidates candidates, int top, IndexView view) throws IOException {
        float[] values = scores.values();
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Float.compare(values[b], values[a]))
                .limit(top)
                .toList();
        List<ScoredTool> tools = new ArrayList<>(order.size());
        for (int position : order) {
            tools.add(new ScoredTool(view.entry(candidates.documents()[position]), values[position]));
        }
        return tools;
    }
}
