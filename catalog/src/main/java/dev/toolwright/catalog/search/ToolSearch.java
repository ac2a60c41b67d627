package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.rank.Column;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Ranks tools by words and by meaning. Words choose candidates, vectors add theirs; each view of the query, the whole of it
 * and its parts, by BM25 and by vectors, is standardised over the catalogue, and the weighted sum decides; of what is
 * offered, each sentence gets its share. Or a trained model orders what does best by that sum. The embedding model is asked for only if the catalogue has vectors. Thread-safe.
 */
public final class ToolSearch {

    /**
     * What a query's views are.
     *
     * @param meanings by text, the whole first; empty if there are no vectors
     */
    record Views(
            QueryParts parts, TextViews texts, SequencedMap<String, Scores> meanings, Candidates candidates) {}

    private static final int POOL = 200;
    private static final double VECTORS = 1.4;
    private static final double PROVIDER = 0.5;

    private final Supplier<Optional<EmbeddingModel>> embeddings;
    private final WordQuery words = new WordQuery();
    private final ProfileCache profiles = new ProfileCache();

    public ToolSearch(Supplier<Optional<EmbeddingModel>> embeddings) {
        this.embeddings = embeddings;
    }

    /** Best first; ties by place in the index. */
    public List<ScoredTool> search(SearchQuery query, RankModel model, IndexView view) throws IOException {
        if (query.mode() == SearchMode.TRAINED) {
            Optional<Shortlisted> list = shortlist(query, view);
            return list.isEmpty() ? List.of() : ranked(list.get(), model, query.top());
        }
        Optional<Views> views = views(query, view);
        return views.isEmpty() ? List.of() : tools(coverage(views.get(), view), views.get().candidates(), query.top(), view);
    }

    /** The candidates that a trained ranking orders, best by the untrained search; empty if nothing can be found. */
    public Optional<Shortlisted> shortlist(SearchQuery query, IndexView view) throws IOException {
        Optional<Views> views = views(query, view);
        return views.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shortlisting(view, words, profiles)
                        .of(query.text(), views.get(), coverage(views.get(), view).overall()));
    }

    private static List<ScoredTool> ranked(Shortlisted list, RankModel model, int top) {
        Column scores = model.scores(list.shortlist());
        return IntStream.range(0, list.entries().size())
                .mapToObj(i -> new ScoredTool(list.entries().get(i), scores.values()[i]))
                .sorted(Comparator.comparingDouble(ScoredTool::score).reversed())
                .limit(top)
                .toList();
    }

    /** Empty if there is nothing to look for, or nothing where to look. */
    private Optional<Views> views(SearchQuery query, IndexView view) throws IOException {
        IndexSearcher searcher = view.searcher();
        Query filter = ScopeFilter.of(query.scope(), view);
        int eligible = query.text().isBlank() ? 0 : searcher.count(filter);
        if (eligible == 0) {
            return Optional.empty();
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
        SequencedMap<String, Scores> meanings =
                vectors.isPresent() ? vectors.get().scores(candidates) : Collections.emptyNavigableMap();
        return Optional.of(new Views(parts, texts, meanings, candidates));
    }

    private static Coverage coverage(Views views, IndexView view) throws IOException {
        Candidates candidates = views.candidates();
        ProviderScores providers = new ProviderScores(view.searcher());
        Scores overall = views.texts().scores(candidates);
        List<Scores> requests = new ArrayList<>(views.texts().sentences(candidates));
        if (!views.meanings().isEmpty()) {
            overall = overall.plus(VECTORS, VectorViews.combined(views.meanings()));
            for (int i = 0; i < requests.size(); i++) {
                Scores meaning = Objects.requireNonNull(
                        views.meanings().get(views.parts().sentences().get(i)));
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
